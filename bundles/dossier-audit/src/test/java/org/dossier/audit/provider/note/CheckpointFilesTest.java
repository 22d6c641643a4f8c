package org.dossier.audit.provider.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** D1: the key and the checkpoints beside the database. */
public class CheckpointFilesTest {

    private static final String ORIGIN = "dossier.example/audit";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test
    public void theKeyIsMadeOnceAndForItsOwnersEyesAlone() throws IOException {
        Path directory = folder.getRoot().toPath();
        String first = new CheckpointKeyFile(directory).load(ORIGIN).verifier().text();
        String second = new CheckpointKeyFile(directory).load(ORIGIN).verifier().text();
        assertThat(second).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("checkpoint.key"))))
                .isEqualTo("rw-------");
        assertThat(Files.readString(directory.resolve("checkpoint.key"))).startsWith("-----BEGIN PRIVATE KEY-----\n");
    }

    @Test
    public void aKeyOfAnotherOriginIsRefused() throws IOException {
        Path directory = folder.getRoot().toPath();
        new CheckpointKeyFile(directory).load(ORIGIN);
        assertThatThrownBy(() -> new CheckpointKeyFile(directory).load("another")).hasMessageContaining("another origin");
    }

    @Test
    public void aLostPrivateHalfIsNotReplaced() throws IOException {
        Path directory = folder.getRoot().toPath();
        new CheckpointKeyFile(directory).load(ORIGIN);
        Files.delete(directory.resolve("checkpoint.key"));
        assertThatThrownBy(() -> new CheckpointKeyFile(directory).load(ORIGIN)).hasMessageContaining("checkpoint.key is lost");
        assertThat(directory.resolve("checkpoint.key")).doesNotExist();
    }

    @Test
    public void aLostVerifierKeyIsDerivedAgain() throws IOException {
        Path directory = folder.getRoot().toPath();
        String before = new CheckpointKeyFile(directory).load(ORIGIN).verifier().text();
        Files.delete(directory.resolve("checkpoint.pub"));
        new CheckpointKeyFile(directory).load(ORIGIN);
        assertThat(Files.readString(directory.resolve("checkpoint.pub")).strip()).isEqualTo(before);
    }

    @Test
    public void twoHalvesOfDifferentKeysAreRefused() throws IOException {
        Path one = folder.newFolder().toPath();
        Path other = folder.newFolder().toPath();
        new CheckpointKeyFile(one).load(ORIGIN);
        new CheckpointKeyFile(other).load(ORIGIN);
        Files.delete(one.resolve("checkpoint.pub"));
        Files.copy(other.resolve("checkpoint.pub"), one.resolve("checkpoint.pub"));
        assertThatThrownBy(() -> new CheckpointKeyFile(one).load(ORIGIN)).hasMessageContaining("do not belong together");
    }

    @Test
    public void theFileGivesBackWhatWasAppended() throws IOException {
        CheckpointFile file = new CheckpointFile(folder.getRoot().toPath().resolve("checkpoints"));
        assertThat(file.last()).isEmpty();
        List<String> notes = notes(200);
        for (String note : notes) {
            file.append(note);
            assertThat(file.last()).contains(note);
        }
        List<String> read = new ArrayList<>();
        try (Notes stored = file.notes()) {
            for (Optional<String> note = stored.next(); note.isPresent(); note = stored.next()) {
                read.add(note.get());
            }
        }
        assertThat(read).isEqualTo(notes);
    }

    @Test
    public void aNoteThatACrashCutShortIsPassedOverAndOverwritten() throws IOException {
        Path path = folder.getRoot().toPath().resolve("checkpoints");
        CheckpointFile file = new CheckpointFile(path);
        List<String> notes = notes(3);
        file.append(notes.get(0));
        byte[] torn = notes.get(1).getBytes(StandardCharsets.UTF_8);
        for (int kept = 1; kept <= torn.length; kept += 9) {
            Files.write(path, Arrays.copyOf(torn, kept), StandardOpenOption.APPEND);
            assertThat(file.last()).as("%d bytes of the next note", kept).contains(notes.get(0));
            file.append(notes.get(2));
            assertThat(file.last()).contains(notes.get(2));
            Files.write(path, (notes.get(0) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<String> notes(int count) throws IOException {
        NoteSigner signer = new CheckpointKeyFile(folder.newFolder().toPath()).load(ORIGIN);
        List<String> notes = new ArrayList<>();
        for (int size = 1; size <= count; size++) {
            notes.add(signer.note(new CheckpointText(ORIGIN, size, new byte[32]).text()));
        }
        return notes;
    }
}
