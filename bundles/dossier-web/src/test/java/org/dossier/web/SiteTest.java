package org.dossier.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.Test;

public class SiteTest {

    private static final String PAGE = "<script type=\"importmap\">{}</script><link href=\"/" + Site.PLACE_OF_EDITION + "/a.css\">";

    // Modules of two editions never meet in one page: one changed file changes the address of all.
    @Test
    public void everyChangeIsAnotherEdition() {
        Site one = site("a{}");
        Site other = site("b{}");
        assertThat(one.edition()).hasSize(16).isEqualTo(site("a{}").edition()).isNotEqualTo(other.edition());
        assertThat(new String(one.page().bytes(), StandardCharsets.UTF_8)).contains("/" + one.edition() + "/a.css");
        assertThat(one.file(one.edition() + "/a.css")).isPresent();
        assertThat(one.file(other.edition() + "/a.css")).isEmpty();
        assertThat(one.page().entityTag()).isNotEqualTo(other.page().entityTag());
    }

    @Test
    public void aPageWithoutImportMapIsADefect() {
        assertThatIllegalArgumentException().isThrownBy(() -> ContentPolicy.of("<p>none</p>")).withMessageContaining("import map");
    }

    private static Site site(String style) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        Map.of("index.html", PAGE, "a.css", style).forEach((path, text) -> contents.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return new Site(contents);
    }
}
