package org.dossier.vault.provider.keystore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** D4, D15: files of keys are there completely or not at all, for their owner alone, and are never replaced. */
public class OwnerOnlyFilesTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void fileAndDirectoryAreForTheOwnerAlone() throws IOException {
        Path file = folder.getRoot().toPath().resolve("dossier/keys/secret");
        OwnerOnlyFiles.create(file, new byte[] {1, 2, 3});
        assertThat(Files.readAllBytes(file)).containsExactly(1, 2, 3);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file.getParent()))).isEqualTo("rwx------");
        assertThat(names(file.getParent())).as("no temporary file is left").containsExactly("secret");
    }

    /** Broken once by renaming instead of linking: the other content was replaced, and the test failed. */
    @Test
    public void anotherFileIsNeverReplaced() throws IOException {
        Path file = folder.newFile("secret").toPath();
        Files.write(file, new byte[] {9});
        assertThatThrownBy(() -> OwnerOnlyFiles.create(file, new byte[] {1})).isInstanceOf(FileAlreadyExistsException.class);
        assertThat(Files.readAllBytes(file)).containsExactly(9);
        assertThat(names(folder.getRoot().toPath())).containsExactly("secret");
    }

    @Test
    public void aLinkToNowhereIsATakenName() throws IOException {
        Path link = folder.getRoot().toPath().resolve("secret");
        Files.createSymbolicLink(link, Path.of("/volume/that/is/not/mounted"));
        assertThatThrownBy(() -> OwnerOnlyFiles.create(link, new byte[] {1})).isInstanceOf(FileAlreadyExistsException.class);
    }

    @Test
    public void ofManyWritersExactlyOneWins() throws InterruptedException, ExecutionException, IOException {
        Path file = folder.getRoot().toPath().resolve("secret");
        ExecutorService writers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> attempts = IntStream.range(0, 64)
                    .<Callable<Boolean>>mapToObj(i -> () -> attempt(file, i)).toList();
            int won = 0;
            for (Future<Boolean> attempt : writers.invokeAll(attempts)) {
                won += attempt.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
            assertThat(Files.size(file)).isEqualTo(1);
        } finally {
            writers.shutdown();
        }
    }

    @Test
    public void looseModesAreNoticed() throws IOException {
        Path file = folder.getRoot().toPath().resolve("secret");
        OwnerOnlyFiles.create(file, new byte[] {1});
        assertThat(OwnerOnlyFiles.openToOthers(file)).isFalse();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        assertThat(OwnerOnlyFiles.openToOthers(file)).isTrue();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw----r--"));
        assertThat(OwnerOnlyFiles.openToOthers(file)).isTrue();
    }

    private static boolean attempt(Path file, int content) throws IOException {
        try {
            OwnerOnlyFiles.create(file, new byte[] {(byte) content});
            return true;
        } catch (FileAlreadyExistsException e) {
            return false;
        }
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
