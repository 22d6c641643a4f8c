package org.dossier.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import com.fasterxml.jackson.databind.ObjectMapper;

/** How far the demonstration company has been loaded, kept in a file so that an interrupted load goes on where it stopped. */
final class LoadProgress {

    private final Path file;
    private final ObjectMapper json = new ObjectMapper();

    LoadProgress(Path file) {
        this.file = file;
    }

    /** How many customers are done; 0 before the first. */
    long done() throws IOException {
        return Files.exists(file) ? json.readValue(file.toFile(), State.class).done() : 0;
    }

    /** Keeps how many customers are done of how many that are wanted. */
    void keep(long done, long wanted) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        json.writeValue(draft.toFile(), new State(done, wanted));
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * What the file holds.
     *
     * @param done how many customers are done
     * @param wanted how many are wanted
     */
    record State(long done, long wanted) {
    }
}
