package org.dossier.shell.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.apache.karaf.shell.support.CommandException;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** D8: the shell lends nobody the eyes and hands of the server's own user. */
public class ServerFilesTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Path outside;
    private Path installation;
    private ServerFiles files;

    @Before
    public void prepare() throws IOException {
        open(folder.getRoot().toPath(), "rwxr-xr-x");
        outside = folder.newFolder("outside").toPath();
        installation = folder.newFolder("karaf").toPath();
        open(outside, "rwxr-xr-x");
        open(installation, "rwxr-xr-x");
        files = new ServerFiles(installation);
    }

    @Test
    public void whatEveryoneMayReadIsRead() throws Exception {
        assertThat(read(file(outside, "rows.csv", "rw-r--r--").toString())).isEqualTo("rows.csv");
    }

    // Broken once without the look at permissions: failed
    @Test
    public void whatOnlyTheServerMayReadIsNotRead() throws Exception {
        Path secret = file(outside, "id_key", "rw-------");
        assertRefused(secret);
        Path closed = Files.createDirectory(outside.resolve("closed"), PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        assertRefused(file(closed, "rows.csv", "rw-r--r--"));
    }

    // Broken once without the look at the real path: failed
    @Test
    public void theInstallationIsNotRead() throws Exception {
        Path passwords = file(installation, "users.properties", "rw-r--r--");
        assertRefused(passwords);
        assertRefused(Files.createSymbolicLink(outside.resolve("link"), passwords));
        assertRefused(Path.of("../../users.properties"));
    }

    @Test
    public void theExchangeFolderIsReadAndWritten() throws Exception {
        files.write("refused.csv").write(out -> out.write("rows".getBytes(StandardCharsets.UTF_8)));

        assertThat(read("refused.csv")).isEqualTo("rows");
        Path written = installation.resolve("dossier/exchange/refused.csv");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written))).isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(written.getParent()))).isEqualTo("rwx------");
    }

    @Test
    public void nothingElseIsWritten() {
        for (String name : new String[] {"../../etc/acl.cfg", outside.resolve("rows.csv").toString(), "sub/rows.csv", "", ".."}) {
            assertThatThrownBy(() -> files.write(name)).as(name).isInstanceOf(CommandException.class);
        }
    }

    private void assertRefused(Path file) {
        assertThatThrownBy(() -> files.read(file.toString())).as(file.toString()).isInstanceOf(CommandException.class)
                .hasMessageContaining("not read from the shell");
    }

    private String read(String name) throws IOException, CommandException {
        try (InputStream in = files.read(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Path file(Path folder, String name, String permissions) throws IOException {
        return open(Files.writeString(folder.resolve(name), name), permissions);
    }

    private static Path open(Path path, String permissions) throws IOException {
        return Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
    }
}
