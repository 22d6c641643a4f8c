package org.dossier.archive;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A section as one caller may see it.
 *
 * @param version the version of the section, from 1
 * @param fields the visible fields by name, masked ones with their mask
 */
public record SectionContent(long version, SortedMap<String, FieldValue> fields) {

    /** Keeps an unmodifiable copy. */
    public SectionContent {
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
    }

    /** Hides every value. */
    @Override
    public String toString() {
        return "SectionContent[" + version + "]";
    }
}
