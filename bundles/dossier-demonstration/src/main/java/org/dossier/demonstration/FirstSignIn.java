package org.dossier.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The demonstration accounts, as the first start wrote them out. */
final class FirstSignIn {

    private final List<Entry> entries;

    private FirstSignIn(List<Entry> entries) {
        this.entries = entries;
    }

    /** Reads the file; empty while it is not there. */
    static Optional<FirstSignIn> read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Optional.of(new FirstSignIn(List.of(new ObjectMapper().readValue(file.toFile(), Entry[].class))));
    }

    /** The accounts that hold a post, in the order of the file. */
    List<Entry> holding(String post) {
        return entries.stream().filter(entry -> entry.post().equals(post)).toList();
    }

    /**
     * One account.
     *
     * @param account its name
     * @param password its first password
     * @param post the post that it holds
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Entry(String account, String password, String post) {

        /** Hides the password. */
        @Override
        public String toString() {
            return "Entry[" + account + "]";
        }
    }
}
