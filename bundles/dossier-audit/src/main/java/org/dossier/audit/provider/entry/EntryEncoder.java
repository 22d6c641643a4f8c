package org.dossier.audit.provider.entry;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;

import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.StateCommitment;

/**
 * The canonical encoding of an entry: JSON (RFC 8259) in UTF-8 without white space, keys in one fixed order, empty parts left
 * out, the time in RFC 3339 with six decimals. What is hashed is the stored bytes, so a reader never has to reproduce them.
 * Thread-safe.
 */
public final class EntryEncoder {

    static final int VERSION = 1;

    private static final int USUAL_LENGTH = 512;
    private static final DateTimeFormatter TIME = DateTimeFormatter
            .ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private final JsonFactory json = new JsonFactory();

    /** The bytes of an entry. */
    public byte[] encode(String id, Instant at, AuditEvent event) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_LENGTH);
        try (JsonGenerator out = json.createGenerator(bytes)) {
            out.writeStartObject();
            out.writeNumberField("v", VERSION);
            out.writeStringField("entry", id);
            out.writeStringField("at", TIME.format(at));
            writeActor(out, event);
            writeSubjects(out, event);
            writeFields(out, event);
            writeStates(out, event);
            writeDetails(out, event);
            out.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing to memory does not fail", e);
        }
        return bytes.toByteArray();
    }

    private static void writeActor(JsonGenerator out, AuditEvent event) throws IOException {
        out.writeStringField("account", event.by().account());
        if (event.by().module().isPresent()) {
            out.writeStringField("module", event.by().module().get());
        }
        out.writeStringField("channel", event.by().channel().name());
        out.writeStringField("action", event.action().name());
        out.writeStringField("outcome", event.outcome().name());
    }

    private static void writeSubjects(JsonGenerator out, AuditEvent event) throws IOException {
        if (event.subjects().isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("subjects");
        for (AuditSubject subject : event.subjects()) {
            out.writeStartObject();
            out.writeStringField("customer", subject.number().value());
            out.writeNumberField("version", subject.version());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeFields(JsonGenerator out, AuditEvent event) throws IOException {
        if (!event.fields().isEmpty()) {
            out.writeArrayFieldStart("fields");
            for (String field : event.fields()) {
                out.writeString(field);
            }
            out.writeEndArray();
        }
        if (event.purpose().isPresent()) {
            out.writeStringField("purpose", event.purpose().get());
        }
    }

    private static void writeStates(JsonGenerator out, AuditEvent event) throws IOException {
        if (event.states().isEmpty()) {
            return;
        }
        out.writeArrayFieldStart("states");
        for (StateCommitment state : event.states()) {
            out.writeStartObject();
            out.writeStringField("kind", state.kind());
            out.writeStringField("key", state.key());
            out.writeStringField("digest", state.digest());
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static void writeDetails(JsonGenerator out, AuditEvent event) throws IOException {
        if (event.details().isEmpty()) {
            return;
        }
        out.writeObjectFieldStart("details");
        for (var detail : event.details().entrySet()) {
            out.writeStringField(detail.getKey(), detail.getValue());
        }
        out.writeEndObject();
    }
}
