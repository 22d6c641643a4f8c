package org.dossier.rest.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import javax.ws.rs.Consumes;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.ext.MessageBodyReader;
import javax.ws.rs.ext.MessageBodyWriter;
import org.dossier.rest.problem.Malformed;
import org.dossier.rest.problem.Problem;
import org.dossier.rest.problem.RestError;

/**
 * JSON bodies, in and out. What cannot be read is refused with words of ours: a parser's would show the input and inner types.
 */
@Consumes({MediaType.APPLICATION_JSON, JsonBody.MERGE_PATCH})
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public final class JsonBody implements MessageBodyReader<Object>, MessageBodyWriter<Object> {

    /** The media type of a merge patch (RFC 7396). */
    public static final String MERGE_PATCH = "application/merge-patch+json";

    private final ObjectMapper mapper;

    /** Reads and writes with the given mapper. */
    public JsonBody(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public boolean isReadable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return !InputStream.class.isAssignableFrom(type);
    }

    @Override
    public boolean isWriteable(Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType) {
        return type != byte[].class;
    }

    @Override
    public Object readFrom(Class<Object> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, String> headers, InputStream body) throws IOException {
        JsonNode tree = parse(JsonText.read(body.readAllBytes()));
        JsonText.check(tree);
        return shape(tree, mapper.constructType(genericType));
    }

    @Override
    public void writeTo(Object entity, Class<?> type, Type genericType, Annotation[] annotations, MediaType mediaType,
            MultivaluedMap<String, Object> headers, OutputStream answer) throws IOException {
        // as a whole: an entity that cannot be written becomes an error, not half an answer
        answer.write(mapper.writeValueAsBytes(entity));
    }

    private JsonNode parse(String text) {
        try {
            JsonNode tree = mapper.readTree(text);
            if (!tree.isMissingNode()) {
                return tree;
            }
            throw new Malformed(RestError.BODY_FORM, "body", "send a body");
        } catch (JsonProcessingException wrong) {
            throw new Malformed(RestError.BODY_FORM, "body", Shapes.place(wrong));
        }
    }

    private Object shape(JsonNode tree, JavaType type) throws JsonProcessingException {
        try {
            Object value = mapper.treeToValue(tree, type);
            if (value != null) {
                return value;
            }
            throw Shapes.noObject();
        } catch (JsonMappingException wrong) {
            throw Shapes.refusal(wrong);
        }
    }
}
