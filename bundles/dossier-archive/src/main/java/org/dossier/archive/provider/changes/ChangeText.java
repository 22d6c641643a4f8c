package org.dossier.archive.provider.changes;

import java.nio.charset.StandardCharsets;

import org.dossier.archive.SectionChange;
import org.dossier.archive.provider.values.DocumentCodec;
import org.dossier.core.CustomerNumber;

/** A wanted change as one text, the same for the same request, for its keyed digest. It holds values and is never kept. */
final class ChangeText {

    private static final DocumentCodec CODEC = new DocumentCodec();

    private ChangeText() {
    }

    static String of(CustomerNumber number, SectionChange change) {
        return "change " + number + ' ' + change.section() + ' ' + change.expected() + ' '
                + new String(CODEC.encodePatch(change.patch()), StandardCharsets.UTF_8) + ' ' + change.reason();
    }
}
