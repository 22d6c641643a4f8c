package org.dossier.rest.http;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.DynamicFeature;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.FeatureContext;
import org.dossier.rest.problem.TooLarge;

/**
 * Refuses bodies above a size, also those that do not declare it; an operation that {@link TakesFile} has a size of its own. The
 * operation is known by then, and so is whether it needs a session: nobody's body is not even measured.
 */
public final class BodyLimit implements DynamicFeature {

    private final long mostOfBody;
    private final long mostOfFile;

    /** The greatest number of bytes of a body, and of one that is a file. */
    public BodyLimit(long mostOfBody, long mostOfFile) {
        this.mostOfBody = mostOfBody;
        this.mostOfFile = mostOfFile;
    }

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        boolean file = resource.getResourceMethod().isAnnotationPresent(TakesFile.class);
        context.register(new Filter(file ? mostOfFile : mostOfBody));
    }

    private record Filter(long most) implements ContainerRequestFilter {

        @Override
        public void filter(ContainerRequestContext request) {
            if (request.getLength() > most) {
                throw new TooLarge(most);
            }
            if (request.hasEntity()) {
                request.setEntityStream(new Counted(request.getEntityStream(), most));
            }
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
