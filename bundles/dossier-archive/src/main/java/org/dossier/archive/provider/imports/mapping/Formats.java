package org.dossier.archive.provider.imports.mapping;

import java.util.Optional;

/** The formats that mappings may name. */
final class Formats {

    private Formats() {
    }

    /** The format of a name or pattern; empty when there is none. */
    static Optional<ValueFormat> of(String name) {
        if (ChineseAmount.NAME.equals(name)) {
            return Optional.of(new ChineseAmount());
        }
        try {
            return Optional.of(new DayFormat(name));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether a format is one of days. */
    static boolean ofDays(String name) {
        return !ChineseAmount.NAME.equals(name);
    }
}
