package org.dossier.archive.provider.imports.mapping;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

import org.dossier.archive.ColumnRule;
import org.dossier.archive.ImportMapping;

/** A mapping as one text, the same for mappings that say the same; each part is preceded by its length. Not thread-safe. */
public final class MappingText {

    private final StringBuilder text = new StringBuilder();

    private MappingText() {
    }

    /** The text of a mapping. */
    public static String of(ImportMapping mapping) {
        MappingText text = new MappingText();
        text.part(mapping.source()).part(mapping.kind().name());
        text.part(mapping.form().encoding()).part(String.valueOf(mapping.form().separator()));
        text.parts("empty", new TreeSet<>(mapping.form().empty())).parts("key", mapping.key());
        text.part("fields").rules(mapping.fields());
        mapping.records().forEach((target, rules) -> text.part(target).rules(rules));
        return text.text.toString();
    }

    private void rules(SortedMap<String, ColumnRule> rules) {
        part(Integer.toString(rules.size()));
        rules.forEach((name, rule) -> {
            part(name).parts("columns", rule.columns());
            part(rule.constant().map(constant -> "=" + constant).orElse(""));
            values(new TreeMap<>(rule.values()));
            part(rule.format().orElse(""));
        });
    }

    private void values(Map<String, String> values) {
        part(Integer.toString(values.size()));
        values.forEach((file, here) -> part(file).part(here));
    }

    private MappingText parts(String name, Iterable<String> all) {
        part(name);
        int count = 0;
        for (String one : all) {
            part(one);
            count++;
        }
        return part(Integer.toString(count));
    }

    private MappingText part(String part) {
        text.append(part.length()).append(':').append(part);
        return this;
    }
}
