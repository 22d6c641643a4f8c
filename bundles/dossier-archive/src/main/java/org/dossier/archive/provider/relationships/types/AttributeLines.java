package org.dossier.archive.provider.relationships.types;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.dossier.archive.FieldType;
import org.dossier.archive.Label;
import org.dossier.archive.RelationshipType.Attribute;

/** The attributes of a type as text: one a line, its parts between tabs. */
final class AttributeLines {

    private static final String LINE = "\n";
    private static final String TAB = "\t";

    private AttributeLines() {
    }

    static String write(SortedMap<String, Attribute> attributes) {
        return attributes.entrySet().stream().map(AttributeLines::line).collect(Collectors.joining(LINE));
    }

    static SortedMap<String, Attribute> read(String text) {
        SortedMap<String, Attribute> attributes = new TreeMap<>();
        text.lines().map(line -> line.split(TAB)).forEach(parts -> attributes.put(parts[0],
                new Attribute(new Label(parts[4], parts[5]), FieldType.valueOf(parts[1]), Long.parseLong(parts[2]),
                        Long.parseLong(parts[3]))));
        return attributes;
    }

    private static String line(Map.Entry<String, Attribute> entry) {
        Attribute attribute = entry.getValue();
        return String.join(TAB, entry.getKey(), attribute.type().name(), Long.toString(attribute.least()),
                Long.toString(attribute.most()), attribute.label().zh(), attribute.label().en());
    }
}
