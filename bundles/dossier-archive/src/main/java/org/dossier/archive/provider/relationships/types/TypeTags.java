package org.dossier.archive.provider.relationships.types;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.dossier.vault.DamagedValue;
import org.dossier.vault.RowTags;
import org.dossier.vault.SealContext;

/** Writes and checks the tags of types (D2): a type that was changed, added or taken away by SQL is refused when it is loaded. */
final class TypeTags {

    private final RowTags tags;

    TypeTags(RowTags tags) {
        this.tags = tags;
    }

    void write(List<TypeRow> rows) {
        rows.forEach(row -> row.tag(tags.tag(context(row), bytes(row.content()))));
    }

    void check(List<TypeRow> rows) {
        for (TypeRow row : rows) {
            tags.check(context(row), bytes(row.content()), row.tag());
            if (row.count() != rows.size()) {
                throw new DamagedValue(context(row));
            }
        }
    }

    private static SealContext context(TypeRow row) {
        return new SealContext("archive_relationship_type", row.name(), "row", 0);
    }

    /** Each part preceded by its length, so that no two contents have the same bytes. */
    private static byte[] bytes(List<Object> content) {
        StringBuilder text = new StringBuilder();
        content.forEach(part -> text.append(part.toString().length()).append(':').append(part));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
