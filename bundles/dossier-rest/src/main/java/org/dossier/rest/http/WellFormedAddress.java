package org.dossier.rest.http;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.PreMatching;
import org.dossier.rest.problem.Malformed;
import org.dossier.rest.problem.RestError;

/** Refuses addresses that are not percent-encoded UTF-8, or that hide a NUL: others would be looked up than were meant. */
@PreMatching
public final class WellFormedAddress implements ContainerRequestFilter {

    private static final int HEXADECIMAL = 16;

    @Override
    public void filter(ContainerRequestContext request) {
        URI address = request.getUriInfo().getRequestUri();
        check("path", address.getRawPath());
        check("query", address.getRawQuery());
    }

    private static void check(String part, String raw) {
        try {
            if (raw != null && decode(raw).indexOf(0) >= 0) {
                throw refusal(part);
            }
        } catch (CharacterCodingException wrong) {
            throw refusal(part);
        }
    }

    private static String decode(String raw) throws CharacterCodingException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < raw.length();) {
            // the URI class has seen to it that two hexadecimal digits follow
            boolean encoded = raw.charAt(i) == '%';
            bytes.write(encoded ? Integer.parseInt(raw, i + 1, i + 3, HEXADECIMAL) : raw.charAt(i));
            i += encoded ? "%00".length() : 1;
        }
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray())).toString();
    }

    private static Malformed refusal(String part) {
        return new Malformed(RestError.PARAMETER_FORM, part, "percent-encode UTF-8 without NUL");
    }
}
