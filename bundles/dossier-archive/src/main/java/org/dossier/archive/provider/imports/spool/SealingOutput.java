package org.dossier.archive.provider.imports.spool;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** Writes segments, each behind its length; closing writes the last one. Not thread-safe. */
final class SealingOutput extends OutputStream {

    private final OutputStream out;
    private final Segments segments;
    private final byte[] buffer = new byte[Segments.LARGEST];
    private int filled;
    private long place;
    private boolean closed;

    SealingOutput(OutputStream out, Segments segments) {
        this.out = out;
        this.segments = segments;
    }

    @Override
    public void write(int single) throws IOException {
        write(new byte[] {(byte) single}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        int from = offset;
        int left = length;
        while (left > 0) {
            if (filled == buffer.length) {
                segment(false);
            }
            int taken = Math.min(left, buffer.length - filled);
            System.arraycopy(bytes, from, buffer, filled, taken);
            filled += taken;
            from += taken;
            left -= taken;
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            segment(true);
            out.close();
        }
    }

    private void segment(boolean last) throws IOException {
        byte[] sealed = segments.seal(buffer, filled, place++, last);
        out.write(ByteBuffer.allocate(Integer.BYTES).putInt(last ? -sealed.length : sealed.length).array());
        out.write(sealed);
        filled = 0;
    }
}
