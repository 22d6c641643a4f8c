package org.dossier.rest.upload;

import java.io.IOException;
import java.io.InputStream;
import javax.ws.rs.NotSupportedException;
import org.apache.commons.fileupload.FileUploadException;
import org.dossier.core.Invalid;
import org.dossier.rest.problem.Malformed;
import org.dossier.rest.problem.RestError;

/**
 * A file and the mapping that says what its columns mean, as the two parts of a multipart body (RFC 7578), in either order. The
 * file is handed on while it comes in; only one that comes before its mapping has to wait, sealed. Read once; not thread-safe.
 */
public final class Upload {

    private static final String MAPPING = "mapping";
    private static final String FILE = "file";

    private final String contentType;
    private final InputStream body;

    Upload(String contentType, InputStream body) {
        this.contentType = contentType;
        this.body = body;
    }

    /** What becomes of an upload. */
    @FunctionalInterface
    public interface Taker<R> {

        /** Takes the mapping's text and the file, which it reads to its end. */
        R take(String mapping, InputStream file) throws IOException;
    }

    /**
     * Has the upload taken.
     *
     * @throws Malformed when the body is no multipart body, or ends before its end
     * @throws Invalid when a part is missing, there twice, or unknown
     * @throws NotSupportedException when a part is of another media type
     */
    public <R> R read(Taker<R> taker) {
        try {
            return read(new Parts(contentType, body), taker);
        } catch (UnwantedPart unwanted) {
            throw unwanted.refusal();
        } catch (FileUploadException | IOException broken) {
            throw new Malformed(RestError.BODY_FORM, "body", "send well-formed multipart/form-data, to its end");
        }
    }

    private static <R> R read(Parts parts, Taker<R> taker) throws IOException, FileUploadException {
        Part first = parts.next();
        if (first != null && first.is(FILE)) {
            return fileFirst(first, parts, taker);
        }
        String mapping = wanted(MAPPING, first).text();
        return taker.take(mapping, parts.last(wanted(FILE, parts.next()).file()));
    }

    private static <R> R fileFirst(Part file, Parts parts, Taker<R> taker) throws IOException, FileUploadException {
        try (SealedFile waiting = SealedFile.of(file.file())) {
            String mapping = wanted(MAPPING, parts.next()).text();
            parts.end();
            try (InputStream content = waiting.open()) {
                return taker.take(mapping, content);
            }
        }
    }

    private static Part wanted(String name, Part part) {
        if (part != null && !part.known()) {
            throw UnwantedPart.refusal(part.name());
        }
        if (part == null || !part.is(name)) {
            throw new Invalid(RestError.BODY_SHAPE, name, "send one part of this name");
        }
        return part;
    }
}
