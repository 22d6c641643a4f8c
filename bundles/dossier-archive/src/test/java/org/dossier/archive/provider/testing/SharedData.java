package org.dossier.archive.provider.testing;

import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Real data sets beside the project, which are never copied into it: {@code ../shared/data} from the project's root, or wherever
 * the system property {@code dossier.shared.data} says. A test that needs one is skipped, and says so, where it is absent.
 */
public final class SharedData {

    private static final Path FROM_MODULE = Path.of("../../../shared/data");

    private SharedData() {
    }

    /** The lines of a file without its header. */
    public static List<String> lines(String file, int header) throws IOException {
        List<String> lines = Files.readAllLines(path(file));
        return lines.subList(header, lines.size());
    }

    /** A file as it is. */
    public static byte[] bytes(String file) throws IOException {
        return Files.readAllBytes(path(file));
    }

    private static Path path(String file) {
        Path path = Path.of(System.getProperty("dossier.shared.data", FROM_MODULE.toString())).resolve(file);
        assumeTrue("skipped, since " + file + " is not there: set -Ddossier.shared.data to the folder of the data sets",
                Files.isReadable(path));
        return path;
    }
}
