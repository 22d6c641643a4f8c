package org.dossier.database.internal;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dossier.database.MigrationSource;

/** The tables of a provider whose changelog can be rewritten between two migrations, as an update of its bundle does. */
final class ChangelogFolder implements MigrationSource {

    private final Path folder;
    private final String schema;

    ChangelogFolder(Path folder, String schema) {
        this.folder = folder;
        this.schema = schema;
    }

    @Override
    public String schema() {
        return schema;
    }

    @Override
    public ClassLoader resources() {
        try {
            return new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Writes a changelog with one change set for each statement, whose ids are change-1, change-2 and so on. */
    ChangelogFolder write(String... statements) throws IOException {
        StringBuilder text = new StringBuilder("databaseChangeLog:\n");
        for (String statement : List.of(statements)) {
            int number = text.toString().split("changeSet").length;
            text.append("  - changeSet:\n      id: change-").append(number).append("\n      author: dossier\n")
                    .append("      changes:\n        - sql: {sql: \"").append(statement).append("\"}\n");
        }
        Path file = folder.resolve(changelog());
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }
}
