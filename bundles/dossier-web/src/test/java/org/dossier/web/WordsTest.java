package org.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.Test;

/** What the interface says, it says in Chinese and in English (T23), and all of it stands in the message files. */
public class WordsTest {

    private static final SortedMap<String, byte[]> SITE = BuiltSite.contents();
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern KEY = Pattern.compile("\\bt\\((?:[\\w.]+ \\? )?'([\\w.-]+)'(?: : '([\\w.-]+)')?");
    /** Text of a template: between two tags, outside of what is computed. */
    private static final Pattern LITERAL = Pattern.compile("[>}]\\s*([\\p{L}][\\p{L} ,.!?:]*)\\s*(?:</|<[a-z]|\\$\\{)");
    private static final Pattern SPOKEN = Pattern.compile("(?:aria-label|title|placeholder|alt)=\"?([\\p{L}][^\"$>]*)");

    // T23
    @Test
    public void bothLanguagesSayTheSameThings() throws IOException {
        Map<String, String> chinese = messages("zh");
        Map<String, String> english = messages("en");
        assertThat(chinese.keySet()).isEqualTo(english.keySet()).hasSizeGreaterThan(200);
        chinese.forEach((key, text) -> {
            assertThat(text).as(key).isNotBlank();
            assertThat(english.get(key)).as(key).isNotBlank();
            assertThat(places(text)).as(key).isEqualTo(places(english.get(key)));
        });
    }

    @Test
    public void everyTextThatIsAskedForIsThere() throws IOException {
        Set<String> known = messages("zh").keySet();
        Set<String> asked = new TreeSet<>();
        modules().forEach((path, text) -> KEY.matcher(text).results().forEach(call -> {
            asked.add(call.group(1));
            if (call.group(2) != null) {
                asked.add(call.group(2));
            }
        }));
        assertThat(asked).hasSizeGreaterThan(100);
        assertThat(known).containsAll(asked);
    }

    @Test
    public void noElementHoldsWordsOfItsOwn() {
        modules().forEach((path, text) -> {
            assertThat(text).as(path).doesNotContainPattern("\\p{IsHan}");
            String templates = Pattern.compile("html`.*?`;", Pattern.DOTALL).matcher(text).results().map(MatchResult::group)
                    .collect(Collectors.joining("\n"));
            assertThat(LITERAL.matcher(templates).results().map(found -> found.group(1))).as(path).isEmpty();
            assertThat(SPOKEN.matcher(templates).results().map(found -> found.group(1))).as(path).isEmpty();
        });
    }

    // S13: what a strict policy would refuse is not even written
    @Test
    public void noElementNeedsALaxerPolicy() {
        modules().forEach((path, text) ->
                assertThat(text).as(path).doesNotContain(" style=").doesNotContain("innerHTML").doesNotContain("unsafeHTML")
                        .doesNotContain("eval(").doesNotContain("http://").doesNotContain("https://"));
    }

    // D6: nothing of a customer outlives the page: storage holds three settings and no more
    @Test
    public void theBrowserKeepsSettingsOnly() {
        Set<String> kept = new TreeSet<>();
        modules().forEach((path, text) -> {
            assertThat(text).as(path).doesNotContain("sessionStorage").doesNotContain("indexedDB").doesNotContain("document.cookie");
            if (text.contains("localStorage")) {
                kept.add(path);
            }
        });
        assertThat(kept).containsExactly("app/core/language.js", "app/core/session.js", "app/core/theme.js");
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(place -> place.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static SortedMap<String, String> modules() {
        SortedMap<String, String> modules = new TreeMap<>();
        SITE.forEach((path, bytes) -> {
            if (path.startsWith("app/")) {
                modules.put(path, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        assertThat(modules).hasSizeGreaterThan(30);
        return modules;
    }

    private static Map<String, String> messages(String language) throws IOException {
        Map<String, String> messages = new TreeMap<>();
        JsonNode file = new ObjectMapper().readTree(SITE.get("messages/" + language + ".json"));
        file.properties().forEach(entry -> messages.put(entry.getKey(), entry.getValue().asText()));
        return messages;
    }
}
