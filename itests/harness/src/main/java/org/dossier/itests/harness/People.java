package org.dossier.itests.harness;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The people of the demonstration company, one a post, as the first start wrote them down. */
public final class People {

    public static final Path FILE = Path.of("data", "dossier", "first-sign-in.json");

    /** A person's account. */
    public record Person(String account, String password) {
    }

    private final Client anybody;
    private final Map<String, Person> byPost = new LinkedHashMap<>();
    private final Map<String, Client> signedIn = new LinkedHashMap<>();

    public People(Distribution distribution) throws IOException {
        this.anybody = new Client(distribution.address());
        for (JsonNode entry : new ObjectMapper().readTree(distribution.file(FILE.toString()).toFile())) {
            Person person = new Person(entry.get("account").asText(), entry.get("password").asText());
            byPost.putIfAbsent(entry.get("post").asText(), person);
        }
    }

    public Map<String, Person> byPost() {
        return byPost;
    }

    public Person person(String post) {
        return byPost.get(post);
    }

    /** A client of the person who holds the post; signed in once. */
    public Client as(String post) throws IOException {
        Client client = signedIn.get(post);
        if (client == null) {
            client = anybody.signIn(person(post).account(), person(post).password());
            signedIn.put(post, client);
        }
        return client;
    }
}
