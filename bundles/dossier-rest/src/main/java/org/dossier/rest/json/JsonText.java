package org.dossier.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.dossier.rest.problem.Malformed;
import org.dossier.rest.problem.RestError;

/** Insists on text that every part behind can store: proper UTF-8, whole characters, no NUL (RFC 7493, section 2.1). */
public final class JsonText {

    private JsonText() {
    }

    /** @throws Malformed when the bytes are not UTF-8 */
    public static String read(byte[] body) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException wrong) {
            throw new Malformed(RestError.BODY_FORM, "body", "send UTF-8");
        }
    }

    /** @throws Malformed when a name or a text within holds half a character or NUL */
    static void check(JsonNode node) {
        if (node.isTextual()) {
            check(node.textValue());
        }
        node.fieldNames().forEachRemaining(JsonText::check);
        for (Iterator<JsonNode> parts = node.elements(); parts.hasNext();) {
            check(parts.next());
        }
    }

    private static void check(String text) {
        if (text.codePoints().anyMatch(c -> c == 0 || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) {
            throw new Malformed(RestError.BODY_FORM, "body", "send whole Unicode characters, and no NUL");
        }
    }
}
