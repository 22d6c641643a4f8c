package org.dossier.itests.container;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.dossier.access.Credentials;

/** A clerk at another machine, who has nothing but REST. */
final class RestClerk {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** What the server answered. */
    record Answer(int status, String body, Optional<String> retryAfter) {

        String number() throws IOException {
            return JSON.readTree(body).get("number").asText();
        }
    }

    private final HttpClient http = HttpClient.newHttpClient();
    private String token = "";

    static RestClerk signIn(Credentials credentials) throws IOException, InterruptedException {
        RestClerk clerk = new RestClerk();
        String body = JSON.createObjectNode().put("account", credentials.account()).put("password", credentials.password())
                .toString();
        clerk.token = JSON.readTree(clerk.post("session", body).body()).get("token").asText();
        return clerk;
    }

    Answer create(String name) throws IOException, InterruptedException {
        return post("customers", JSON.createObjectNode().put("kind", "PERSON").put("name", name).toString());
    }

    Answer open(String number) throws IOException, InterruptedException {
        return send(request("api/customers/" + number).GET());
    }

    /** Waits until health says that signing in works; each question waits for its answer, and none is asked for ever. */
    void awaitService() throws IOException, InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (send(request("health").GET()).status() != 200) {
            if (Instant.now().isAfter(end)) {
                throw new IOException("not ready within " + PATIENCE);
            }
        }
    }

    private Answer post(String path, String body) throws IOException, InterruptedException {
        return send(request("api/" + path).POST(BodyPublishers.ofString(body)).header("Content-Type", "application/json"));
    }

    private HttpRequest.Builder request(String path) {
        URI address = URI.create("http://127.0.0.1:" + System.getProperty(DossierContainer.HTTP_PORT) + "/dossier/" + path);
        HttpRequest.Builder request = HttpRequest.newBuilder(address).timeout(PATIENCE);
        return token.isEmpty() ? request : request.header("Authorization", "Bearer " + token);
    }

    private Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = http.send(request.build(), BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body(), response.headers().firstValue("Retry-After"));
    }
}
