package org.dossier.rest.upload;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.fileupload.FileItemIterator;
import org.apache.commons.fileupload.FileUpload;
import org.apache.commons.fileupload.FileUploadException;
import org.apache.commons.fileupload.RequestContext;

/** The parts of a multipart body, one after the other as they come in; nothing of them is kept. */
final class Parts {

    private final FileItemIterator parts;

    Parts(String contentType, InputStream body) throws IOException, FileUploadException {
        parts = new FileUpload().getItemIterator(new Posted(contentType, body));
    }

    /** The next part; null after the last. */
    Part next() throws IOException, FileUploadException {
        return parts.hasNext() ? new Part(parts.next()) : null;
    }

    /** Insists that there is no further part. */
    void end() throws IOException, FileUploadException {
        Part further = next();
        if (further != null) {
            throw new UnwantedPart(further.name());
        }
    }

    /** The content of a part that must be the last: where it ends, the whole body has to end well. */
    InputStream last(InputStream content) {
        return new FilterInputStream(content) {

            @Override
            public int read() throws IOException {
                return ended(super.read());
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                return ended(super.read(buffer, offset, length));
            }

            private int ended(int read) throws IOException {
                try {
                    if (read < 0) {
                        end();
                    }
                    return read;
                } catch (FileUploadException broken) {
                    throw new IOException(broken);
                }
            }
        };
    }

    private record Posted(String getContentType, InputStream getInputStream) implements RequestContext {

        @Override
        public String getCharacterEncoding() {
            return "UTF-8";
        }

        /** Unknown; the limit on bodies has looked at it already. */
        @Deprecated
        @Override
        public int getContentLength() {
            return -1;
        }
    }
}
