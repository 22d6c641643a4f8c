package org.dossier.rest.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/** Writes multipart bodies (RFC 7578), well-formed or not. */
public final class Multipart {

    private static final String BOUNDARY = "----dossier-test";

    private Multipart() {
    }

    /** A request whose body is the parts, in their order. */
    public static HttpRequest.Builder post(HttpRequest.Builder request, String... parts) {
        return typed(request).POST(BodyPublishers.ofString(String.join("", parts) + "--" + BOUNDARY + "--\r\n"));
    }

    /** A request whose body breaks off after the parts. */
    public static HttpRequest.Builder broken(HttpRequest.Builder request, String... parts) {
        return typed(request).POST(BodyPublishers.ofString(String.join("", parts)));
    }

    /** A request whose body is one part that is as long as the stream, followed by further ones, sent without its length. */
    public static HttpRequest.Builder stream(HttpRequest.Builder request, String before, InputStream content, String after) {
        return typed(request).POST(BodyPublishers.ofInputStream(() -> new SequenceInputStream(Collections.enumeration(List.of(
                bytes(before), content, bytes("\r\n" + after + "--" + BOUNDARY + "--\r\n"))))));
    }

    /** A part. */
    public static String part(String name, String type, String content) {
        return head(name, type) + content + "\r\n";
    }

    /** The head of a part; the content follows. */
    public static String head(String name, String type) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"any.name\"\r\n"
                + (type == null ? "" : "Content-Type: " + type + "\r\n") + "\r\n";
    }

    private static HttpRequest.Builder typed(HttpRequest.Builder request) {
        return request.header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY);
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
