package org.dossier.itests.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** A REST client that knows addresses, tokens and JSON, and nothing of Dossier's classes. */
public final class Client {

    private static final String BOUNDARY = "----between-the-parts";
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** An answer of the server. */
    public record Answer(int status, HttpResponse<String> response) {

        public String text() {
            return response.body();
        }

        public JsonNode json() throws IOException {
            return JSON.readTree(response.body());
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        /** The answer itself, when it has the status; otherwise the test fails with what the server said. */
        public Answer expect(int wanted) {
            if (status != wanted) {
                throw new AssertionError("expected " + wanted + " but got " + status + ": " + text());
            }
            return this;
        }
    }

    private final HttpClient http = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final URI server;
    private final Optional<String> token;

    public Client(URI server) {
        this(server, Optional.empty());
    }

    private Client(URI server, Optional<String> token) {
        this.server = server;
        this.token = token;
    }

    /** The same client, signed in. */
    public Client signIn(String account, String password) throws IOException {
        String body = JSON.createObjectNode().put("account", account).put("password", password).toString();
        return new Client(server, Optional.of(post("/dossier/api/session", body).expect(201).json().get("token").asText()));
    }

    public Answer get(String path) throws IOException {
        return send(request(path).GET());
    }

    public Answer post(String path, String body) throws IOException {
        return send(request(path).POST(BodyPublishers.ofString(body)).header("Content-Type", "application/json"));
    }

    /** Sends a CSV file behind its mapping, as a form of two parts (RFC 7578). */
    public Answer upload(String path, String mapping, String csv) throws IOException {
        String body = part("mapping", "mapping.json", "application/json", mapping) + part("file", "customers.csv", "text/csv", csv)
                + "--" + BOUNDARY + "--\r\n";
        return send(request(path).POST(BodyPublishers.ofString(body))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY));
    }

    private static String part(String name, String file, String type, String content) {
        return "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"" + name + "\"; filename=\"" + file + "\"\r\n"
                + "Content-Type: " + type + "\r\n\r\n" + content + "\r\n";
    }

    public Answer patch(String path, String body, String ifMatch) throws IOException {
        return send(request(path).method("PATCH", BodyPublishers.ofString(body))
                .header("Content-Type", "application/merge-patch+json").header("If-Match", ifMatch));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(server.resolve(path)).timeout(PATIENCE);
        token.ifPresent(value -> request.header("Authorization", "Bearer " + value));
        return request;
    }

    private Answer send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
            return new Answer(response.statusCode(), response);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
    }
}
