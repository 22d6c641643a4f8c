package org.dossier.rest.description;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dossier.rest.testing.Answer;
import org.dossier.rest.testing.Multipart;
import org.dossier.rest.testing.RestServer;
import org.dossier.rest.testing.company.Company;

/** Calls an operation as its description says, or a little otherwise. */
final class Calls {

    /** What names the things of {@link Company}, where the description has no example. */
    private static final Map<String, String> NAMES = Map.of("number", Company.CUSTOMER, "customer", Company.CUSTOMER,
            "id", Company.ID, "name", Company.ACCOUNT, "section", Company.SECTION, "index", Long.toString(Company.INDEX));
    private static final String MULTIPART = "multipart/form-data";

    private final RestServer server;
    private final Operation operation;
    private final Examples examples;
    private final Map<String, String> named = new TreeMap<>();
    private final List<String> query = new ArrayList<>();
    private String token = RestServer.TOKEN;

    Calls(RestServer server, Operation operation) {
        this.server = server;
        this.operation = operation;
        this.examples = new Examples(operation.document());
        operation.parameters("path").forEach(one -> named.put(one.get("name").textValue(), value(one)));
    }

    /** With another value of a parameter in the path. */
    Calls naming(String parameter, String value) {
        named.put(parameter, value);
        return this;
    }

    /** With a further parameter in the query. */
    Calls asking(String parameter) {
        query.add(parameter);
        return this;
    }

    /** With another session's token; null for none. */
    Calls as(String other) {
        token = other;
        return this;
    }

    /** The call with the body that the description asks for. */
    Answer send() {
        return operation.takes().isEmpty() ? server.send(request().method(operation.verb(), BodyPublishers.noBody()))
                : send(examples.of(schema()));
    }

    /** The call with a body of the described type. */
    Answer send(JsonNode body) {
        return type().equals(MULTIPART) ? server.send(Multipart.post(request(), parts(body))) : send(type(), body.toString());
    }

    /** The call with any body. */
    Answer send(String type, String body) {
        return server.send(request().header("Content-Type", type).method(operation.verb(), BodyPublishers.ofString(body)));
    }

    String type() {
        return operation.takes().get(0);
    }

    JsonNode schema() {
        return operation.body(type()).get("schema");
    }

    private String[] parts(JsonNode body) {
        return body.properties().stream().map(part -> Multipart.part(part.getKey(),
                operation.body(type()).at("/encoding/" + part.getKey() + "/contentType").textValue(),
                part.getValue().isTextual() ? part.getValue().textValue() : part.getValue().toString())).toArray(String[]::new);
    }

    private HttpRequest.Builder request() {
        String path = operation.path();
        for (Map.Entry<String, String> one : named.entrySet()) {
            path = path.replace("{" + one.getKey() + "}", one.getValue());
        }
        String asked = Stream.concat(asked(), query.stream()).collect(Collectors.joining("&"));
        HttpRequest.Builder request = server.anonymous(path + "?" + asked);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    private Stream<String> asked() {
        return operation.parameters("query").stream().filter(one -> one.path("required").asBoolean())
                .map(one -> one.get("name").textValue() + "=" + value(one));
    }

    private String value(JsonNode parameter) {
        JsonNode schema = parameter.get("schema");
        String name = parameter.get("name").textValue();
        return schema.has("example") || !NAMES.containsKey(name) ? examples.of(schema).asText() : NAMES.get(name);
    }
}
