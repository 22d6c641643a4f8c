package org.dossier.archive;

import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A customer as one caller may see it.
 *
 * @param head number, kind, name, state
 * @param sections the visible sections by name
 * @param masked the names of the fields that are shown masked
 * @param completeness the share of required fields that are filled, 0 to 1 (S3)
 * @param version grows with every change of the customer, for conditional requests
 */
public record CustomerRecord(CustomerSummary head, SortedMap<String, SectionContent> sections, SortedSet<String> masked,
        double completeness, long version) {

    /** Keeps unmodifiable copies. */
    public CustomerRecord {
        sections = Collections.unmodifiableSortedMap(new TreeMap<>(sections));
        masked = Collections.unmodifiableSortedSet(new TreeSet<>(masked));
    }
}
