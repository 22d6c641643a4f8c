package org.dossier.archive.provider.imports.mapping;

import java.util.Optional;

/** How a value is written in a file where that is not the catalogue's own form. Immutable and thread-safe. */
interface ValueFormat {

    /** The value in the catalogue's own form; empty when the text is not written so. */
    Optional<String> read(String text);

    /** What a text that is not written so is told. */
    String wanted();
}
