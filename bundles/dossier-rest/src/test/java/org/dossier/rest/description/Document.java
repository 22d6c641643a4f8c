package org.dossier.rest.description;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.dossier.rest.DossierApplication;
import org.dossier.rest.json.Json;

/** The generated OpenAPI document. */
final class Document {

    private final JsonNode root;

    private Document(JsonNode root) {
        this.root = root;
    }

    static Document generated() {
        try (InputStream document = DossierApplication.class.getResourceAsStream("/openapi.json")) {
            return new Document(Json.mapper().readTree(document));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        root.get("paths").properties().forEach(path -> path.getValue().properties()
                .forEach(method -> operations.add(new Operation(this, path.getKey(), method.getKey(), method.getValue()))));
        return operations;
    }

    /** The schema itself, where another one refers to it. */
    JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? root.at(schema.get("$ref").textValue().substring(1)) : schema;
    }
}
