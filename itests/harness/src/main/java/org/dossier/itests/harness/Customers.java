package org.dossier.itests.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;

/** Brings customers in over REST, as a clerk and a reviewer do. */
public final class Customers {

    public static final String ALL = "/dossier/api/customers";

    private static final ObjectMapper JSON = new ObjectMapper();

    private final People people;

    public Customers(People people) {
        this.people = people;
    }

    /** What the clerk sends for a person with one phone, whom the account manager shall answer for. */
    public String newPerson(String name, String phone) {
        ObjectNode body = JSON.createObjectNode().put("kind", "PERSON").put("name", name)
                .put("manager", people.person("account-manager").account());
        body.putArray("phones").add(phone);
        return body.toString();
    }

    /** Enters a person; the answer to it. */
    public JsonNode enter(String name, String phone) throws IOException {
        return people.as("clerk").post(ALL, newPerson(name, phone)).expect(201).json();
    }

    /** Enters a person and has the intake agreed to; the number. */
    public String effective(String name, String phone) throws IOException {
        JsonNode created = enter(name, phone);
        approve(created.get("review").asText(), phone).expect(200);
        return created.get("number").asText();
    }

    /** Approves a review as the reviewer, who keys the phone again. */
    public Client.Answer approve(String review, String phone) throws IOException {
        ObjectNode decision = JSON.createObjectNode().put("decision", "approve");
        decision.putObject("rekeyed").put("phones", phone);
        return people.as("reviewer").post("/dossier/api/reviews/" + review + "/decision", decision.toString());
    }

    public static String of(String number) {
        return ALL + "/" + number;
    }
}
