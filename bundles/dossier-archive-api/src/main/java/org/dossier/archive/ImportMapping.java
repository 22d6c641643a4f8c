package org.dossier.archive;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the columns of a file become customers, and records of theirs.
 *
 * @param source the system that the file comes from, 1 to 64 characters; rows of one source are told apart by their key
 * @param kind what every row is
 * @param form how the file is written
 * @param key the columns that tell the rows of the source apart for ever, such as its customer number; where there are none, a row
 * is told apart by all that is taken from it
 * @param fields the catalogue fields, by name; where there are none, columns go by their headings to the fields whose import
 * headings (see {@link FieldDefinition}) they match
 * @param records the parts of records that {@link ImportTarget}s keep, by the target's name and the part's name
 */
public record ImportMapping(String source, CustomerKind kind, FileForm form, List<String> key, SortedMap<String, ColumnRule> fields,
        SortedMap<String, SortedMap<String, ColumnRule>> records) {

    /**
     * How a file is written.
     *
     * @param encoding its character encoding, as the IANA names it; a byte order mark overrules it
     * @param separator what parts the cells
     * @param empty the cells that mean no value, besides blank ones, such as {@code NULL}
     */
    public record FileForm(String encoding, char separator, Set<String> empty) {

        /** UTF-8 with commas. */
        public static final FileForm PLAIN = new FileForm("UTF-8", ',', Set.of());

        /** Keeps an unmodifiable copy. */
        public FileForm {
            Objects.requireNonNull(encoding, "encoding");
            empty = Set.copyOf(empty);
        }
    }

    /** Keeps unmodifiable copies. */
    public ImportMapping {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(form, "form");
        key = List.copyOf(key);
        fields = sorted(fields);
        SortedMap<String, SortedMap<String, ColumnRule>> copies = new TreeMap<>();
        records.forEach((target, parts) -> copies.put(target, sorted(parts)));
        records = Collections.unmodifiableSortedMap(copies);
    }

    private static SortedMap<String, ColumnRule> sorted(Map<String, ColumnRule> rules) {
        return Collections.unmodifiableSortedMap(new TreeMap<>(rules));
    }
}
