package org.dossier.archive.provider.intake;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

import org.dossier.archive.SectionChange;
import org.dossier.archive.provider.values.DocumentCodec;
import org.dossier.core.CustomerNumber;

/** Requests as one text, the same for the same request, for their keyed digest. They hold values and are never kept. */
final class Requests {

    private static final DocumentCodec CODEC = new DocumentCodec();

    private Requests() {
    }

    /** A request for new customers. */
    static String create(Collection<Draft> drafts) {
        StringBuilder text = new StringBuilder("create");
        for (Draft draft : drafts) {
            text.append('\n').append(draft.kind()).append(' ').append(draft.manager().orElse(""))
                    .append(' ').append(draft.source().notDuplicateOf().stream().sorted().toList())
                    .append(' ').append(new String(CODEC.encode(draft.document()), StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    /** A request for a change. */
    static String change(CustomerNumber number, SectionChange change) {
        return "change " + number + ' ' + change.section() + ' ' + change.expected() + ' '
                + new String(CODEC.encodePatch(change.patch()), StandardCharsets.UTF_8) + ' ' + change.reason();
    }
}
