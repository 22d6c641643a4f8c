package org.dossier.itests.container;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.StreamSupport;
import org.dossier.access.Credentials;

/** The demonstration accounts, as the first start wrote them out. */
final class People {

    private People() {
    }

    static Credentials holding(String post) throws IOException {
        Path file = Path.of(System.getProperty("karaf.data"), "dossier", "first-sign-in.json");
        JsonNode person = StreamSupport.stream(new ObjectMapper().readTree(file.toFile()).spliterator(), false)
                .filter(entry -> post.equals(entry.get("post").asText())).findFirst().orElseThrow();
        return new Credentials(person.get("account").asText(), person.get("password").asText(), "test");
    }
}
