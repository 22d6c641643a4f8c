package org.dossier.archive.provider.integrity;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.dossier.archive.provider.customers.CustomerHead;
import org.dossier.archive.provider.customers.PastHead;
import org.dossier.archive.provider.relationships.rows.StoredRelationship;
import org.dossier.archive.provider.sections.SectionVersion;

/** The columns of a row as bytes, each preceded by its length, so that no two rows have the same bytes. Not thread-safe. */
final class RowContent {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    static byte[] of(CustomerHead head) {
        return new RowContent().text(head.number()).text(head.kind()).text(head.state()).text(head.manager()).text(head.unit())
                .text(head.tier()).text(head.sensitivity()).text(head.batch()).text(head.version()).text(head.createdAt())
                .bytes.toByteArray();
    }

    static byte[] of(PastHead past) {
        return new RowContent().text(past.number()).text(past.version()).text(past.state()).text(past.manager()).text(past.unit())
                .text(past.tier()).text(past.sensitivity()).text(past.until()).bytes.toByteArray();
    }

    static byte[] of(SectionVersion section) {
        return new RowContent().text(section.number()).text(section.section()).text(section.version()).text(section.headVersion())
                .text(section.recordedAt()).text(section.maker()).text(section.decider())
                .part(section.reason().orElse(new byte[0])).part(section.document())
                .bytes.toByteArray();
    }

    /** Without the claim, which later relationships may take over. */
    static byte[] of(StoredRelationship row) {
        return new RowContent().text(row.from()).text(row.id()).text(row.to()).text(row.type())
                .text(row.since().map(Object::toString)).text(row.until().map(Object::toString)).text(row.batch())
                .part(row.attributes()).bytes.toByteArray();
    }

    private RowContent text(Optional<String> column) {
        return text(column.orElse(""));
    }

    private RowContent text(Object column) {
        return part(column.toString().getBytes(StandardCharsets.UTF_8));
    }

    private RowContent part(byte[] column) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(column.length).array());
        bytes.writeBytes(column);
        return this;
    }
}
