package org.dossier.access.provider.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class PrivateFilesTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void writesForTheOwnerAlone() throws IOException {
        Path file = folder.getRoot().toPath().resolve("new/secret");
        PrivateFiles.write(file, "one");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(file).hasContent("one");
        assertThat(file.resolveSibling("secret.part")).doesNotExist();
    }

    @Test
    public void replacesWhateverModeTheOldFileHad() throws IOException {
        Path file = folder.newFile("open").toPath();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        PrivateFiles.write(file, "two");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(file).hasContent("two");
        PrivateFiles.delete(file);
        PrivateFiles.delete(file);
        assertThat(file).doesNotExist();
    }
}
