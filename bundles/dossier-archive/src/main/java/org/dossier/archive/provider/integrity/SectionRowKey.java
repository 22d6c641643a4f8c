package org.dossier.archive.provider.integrity;

import java.util.Optional;

import org.dossier.archive.provider.sections.SectionVersion;

/**
 * The key of a section's version as the audit log writes it, {@code <number>/<section>/<version>}.
 *
 * @param number the customer's number
 * @param section the section
 * @param version its version
 */
record SectionRowKey(String number, String section, long version) {

    private static final int PARTS = 3;

    static SectionRowKey of(SectionVersion row) {
        return new SectionRowKey(row.number().value(), row.section(), row.version());
    }

    /** Empty for a text that is no such key, since rows that an entry names may be of any form. */
    static Optional<SectionRowKey> parse(String text) {
        String[] parts = text.split("/");
        boolean form = parts.length == PARTS && !parts[2].isEmpty() && parts[2].length() < 19
                && parts[2].chars().allMatch(c -> c >= '0' && c <= '9');
        return form ? Optional.of(new SectionRowKey(parts[0], parts[1], Long.parseLong(parts[2]))) : Optional.empty();
    }

    String text() {
        return number + "/" + section + "/" + version;
    }
}
