package org.dossier.interactions.provider.trail;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The columns of a row as bytes, each preceded by its length, so that no two rows have the same bytes. Not thread-safe. */
public final class RowContent {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    /** Adds a column by its text. */
    public RowContent text(Object column) {
        return part(column.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Adds a column of bytes. */
    public RowContent part(byte[] column) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(column.length).array());
        bytes.writeBytes(column);
        return this;
    }

    /** Everything that was added. */
    public byte[] bytes() {
        return bytes.toByteArray();
    }
}
