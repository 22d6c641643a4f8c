package org.dossier.archive.provider.catalogue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.dossier.vault.RowTags;
import org.dossier.vault.SealContext;

/** Writes and checks the tags of the catalogue's rows (D2): a field that was made public by SQL is refused when it is loaded. */
final class CatalogueTags {

    private static final String ROW = "row";

    private final RowTags tags;

    CatalogueTags(RowTags tags) {
        this.tags = tags;
    }

    void write(CatalogueRows rows) {
        rows.fields().forEach(f -> f.tag(tags.tag(field(f), bytes(f.content()))));
        rows.sections().forEach(s -> s.tag(tags.tag(section(s), bytes(s.content()))));
        rows.head().tag(tags.tag(head(rows), all(rows)));
    }

    void check(CatalogueRows rows) {
        rows.fields().forEach(f -> tags.check(field(f), bytes(f.content()), f.tag()));
        rows.sections().forEach(s -> tags.check(section(s), bytes(s.content()), s.tag()));
        tags.check(head(rows), all(rows), rows.head().tag());
    }

    private static SealContext field(FieldRow row) {
        return new SealContext("archive_field", row.name(), ROW, 0);
    }

    private static SealContext section(SectionRow row) {
        return new SealContext("archive_section_definition", row.name(), ROW, 0);
    }

    private static SealContext head(CatalogueRows rows) {
        return new SealContext("archive_catalogue", CatalogueRow.ONLY, ROW, rows.head().revision());
    }

    private static byte[] all(CatalogueRows rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        rows.fields().forEach(f -> bytes.writeBytes(f.tag()));
        rows.sections().forEach(s -> bytes.writeBytes(s.tag()));
        return bytes.toByteArray();
    }

    /** Each part preceded by its length, so that no two contents have the same bytes. */
    private static byte[] bytes(List<Object> content) {
        StringBuilder text = new StringBuilder();
        content.forEach(part -> text.append(part.toString().length()).append(':').append(part));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
