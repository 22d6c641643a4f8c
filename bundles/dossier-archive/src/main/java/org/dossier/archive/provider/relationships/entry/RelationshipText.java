package org.dossier.archive.provider.relationships.entry;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.dossier.archive.NewRelationship;
import org.dossier.archive.provider.values.Document;
import org.dossier.archive.provider.values.DocumentCodec;

/** Relationships as one text, the same for the same request, for its keyed digest. It holds values and is never kept. */
final class RelationshipText {

    private static final DocumentCodec CODEC = new DocumentCodec();

    private RelationshipText() {
    }

    static String of(List<NewRelationship> wanted) {
        StringBuilder text = new StringBuilder("relate");
        for (NewRelationship one : wanted) {
            text.append('\n').append(one.from()).append(' ').append(one.type()).append(' ').append(one.to()).append(' ')
                    .append(day(one.since())).append(' ').append(day(one.until())).append(' ')
                    .append(new String(CODEC.encode(new Document(one.attributes())), StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    private static String day(Optional<?> day) {
        return day.map(Object::toString).orElse("");
    }
}
