package org.dossier.archive.provider.intake;

import java.nio.charset.StandardCharsets;
import java.util.Collection;

import org.dossier.archive.provider.values.DocumentCodec;

/** New customers as one text, the same for the same request, for its keyed digest. It holds values and is never kept. */
final class EntryText {

    private static final DocumentCodec CODEC = new DocumentCodec();

    private EntryText() {
    }

    static String of(Collection<Draft> drafts) {
        StringBuilder text = new StringBuilder("create");
        for (Draft draft : drafts) {
            text.append('\n').append(draft.kind()).append(' ').append(draft.manager().orElse(""))
                    .append(' ').append(draft.source().notDuplicateOf().stream().sorted().toList())
                    .append(' ').append(new String(CODEC.encode(draft.document()), StandardCharsets.UTF_8));
        }
        return text.toString();
    }
}
