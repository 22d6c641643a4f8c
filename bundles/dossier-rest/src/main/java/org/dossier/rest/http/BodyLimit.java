package org.dossier.rest.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import org.dossier.rest.problem.TooLarge;

/** Refuses bodies above a size, also those that do not declare it. */
@PreMatching
public final class BodyLimit implements ContainerRequestFilter {

    private final long most;

    /** The greatest number of bytes of a body. */
    public BodyLimit(long most) {
        this.most = most;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > most) {
            throw new TooLarge(most);
        }
        if (request.hasEntity()) {
            request.setEntityStream(new Counted(request.getEntityStream(), most));
        }
    }

    private static final class Counted extends FilterInputStream {

        private final long most;
        private long seen;

        Counted(InputStream body, long most) {
            super(body);
            this.most = most;
        }

        @Override
        public int read() throws IOException {
            int next = super.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            seen += bytes;
            if (seen > most) {
                throw new TooLarge(most);
            }
        }
    }
}
