package org.dossier.itests.blackbox;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.dossier.itests.harness.Client;
import org.dossier.itests.harness.Customers;
import org.dossier.itests.harness.People;

/** Loads files over REST: the clerk sends them, and the reviewer keys the sample again. */
final class Imports {

    static final String ALL = "/dossier/api/imports";

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final People people;

    Imports(People people) {
        this.people = people;
    }

    /** Sends a file; the job that was made of it. */
    JsonNode start(CustomerFile file) throws IOException {
        return people.as("clerk").upload(ALL, file.mapping(), file.csv()).expect(202).json();
    }

    JsonNode get(String id) throws IOException {
        return people.as("clerk").get(ALL + "/" + id).expect(200).json();
    }

    /** The job, once it does not run any more. */
    JsonNode finished(String id) {
        return await().atMost(PATIENCE).until(() -> get(id), job -> !job.get("state").asText().equals("RUNNING"));
    }

    String refusedRows(String id) throws IOException {
        return people.as("clerk").get(ALL + "/" + id + "/refused").expect(200).text();
    }

    /** Agrees to an import as the reviewer, who has the file on paper. */
    JsonNode approve(String review, CustomerFile paper) throws IOException {
        Client reviewer = people.as("reviewer");
        String path = "/dossier/api/reviews/" + review;
        Map<String, String> phones = paper.phonesByName();
        ObjectNode decision = JSON.createObjectNode().put("decision", "approve");
        ObjectNode keyed = decision.putObject("rekeyed");
        for (JsonNode field : reviewer.get(path).expect(200).json().get("rekey")) {
            String number = field.asText().substring(0, field.asText().indexOf('/'));
            String name = people.as("reader").get(Customers.of(number)).expect(200).json().get("name").asText();
            keyed.put(field.asText(), phones.get(name));
        }
        return reviewer.post(path + "/decision", decision.toString()).expect(200).json();
    }
}
