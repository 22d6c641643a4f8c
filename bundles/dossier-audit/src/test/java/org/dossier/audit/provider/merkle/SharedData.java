package org.dossier.audit.provider.merkle;

import static org.junit.Assume.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the data sets that lie beside the checkout; a test that needs one is skipped, and says so, where they are absent. */
final class SharedData {

    private SharedData() {
    }

    static Path file(String name) {
        String configured = System.getProperty("dossier.shared.data");
        Path folder = configured == null ? projectRoot().resolveSibling("shared").resolve("data") : Path.of(configured);
        Path file = folder.resolve(name);
        assumeTrue("the data set " + name + " is absent; set the system property dossier.shared.data to its folder",
                Files.exists(file));
        return file;
    }

    private static Path projectRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder.getParent() != null && Files.notExists(folder.resolve("karaf-distribution"))) {
            folder = folder.getParent();
        }
        return folder;
    }
}
