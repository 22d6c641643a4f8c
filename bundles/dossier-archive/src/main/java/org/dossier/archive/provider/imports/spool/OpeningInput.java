package org.dossier.archive.provider.imports.spool;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;

/** Reads what {@link SealingOutput} wrote; content that was changed or cut off is an {@link IOException}. Not thread-safe. */
final class OpeningInput extends InputStream {

    private static final int BYTE = 0xff;

    private final DataInputStream in;
    private final Segments segments;
    private byte[] opened = new byte[0];
    private int next;
    private long place;
    private boolean last;

    OpeningInput(InputStream in, Segments segments) {
        this.in = new DataInputStream(in);
        this.segments = segments;
    }

    @Override
    public int read() throws IOException {
        return more() ? opened[next++] & BYTE : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!more()) {
            return -1;
        }
        int taken = Math.min(length, opened.length - next);
        System.arraycopy(opened, next, bytes, offset, taken);
        next += taken;
        return taken;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean more() throws IOException {
        while (next == opened.length) {
            if (last) {
                return false;
            }
            segment();
        }
        return true;
    }

    private void segment() throws IOException {
        int length = in.readInt();
        last = length < 0;
        int sealed = Math.abs(length);
        if (sealed < Segments.ADDED || sealed > Segments.LARGEST + Segments.ADDED) {
            throw new IOException("the waiting file was damaged");
        }
        try {
            opened = segments.open(in.readNBytes(sealed), place++, last);
        } catch (GeneralSecurityException e) {
            throw new IOException("the waiting file was damaged", e);
        }
        next = 0;
    }
}
