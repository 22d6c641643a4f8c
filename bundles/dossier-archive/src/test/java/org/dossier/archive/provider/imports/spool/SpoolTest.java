package org.dossier.archive.provider.imports.spool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.dossier.archive.provider.imports.settings.ImportSettings;
import org.dossier.core.Invalid;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class SpoolTest {

    private static final int MOST = 1_000_000;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    @Test // D4
    public void whatIsReadIsWhatWasTaken() throws IOException, NoSuchAlgorithmException {
        for (int length : new int[] {0, 1, Segments.LARGEST - 1, Segments.LARGEST, Segments.LARGEST + 1, MOST}) {
            byte[] content = new byte[length];
            new Random(length).nextBytes(content);
            try (Spool spool = spools().take(new ByteArrayInputStream(content)); InputStream in = spool.open()) {
                assertThat(in.readAllBytes()).isEqualTo(content);
                assertThat(spool.digest()).isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
            }
            assertThat(files()).isEmpty();
        }
    }

    @Test // D4
    public void nothingLiesThereInTheClearOrForOthers() throws IOException {
        try (Spool spool = spools().take(text("canary-cell\n".repeat(10_000)))) {
            Path file = files().get(0);
            assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).doesNotContain("canary");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
            assertThat(spool.digest()).hasSize(64);
        }
    }

    @Test // D2
    public void aChangedOrShortenedFileIsNotRead() throws IOException {
        Spool spool = spools().take(text("x".repeat(200_000)));
        Path file = files().get(0);
        byte[] whole = Files.readAllBytes(file);
        byte[] changed = whole.clone();
        changed[100_000] ^= 1;
        for (byte[] bad : List.of(changed, Arrays.copyOf(whole, Segments.LARGEST + Segments.ADDED + Integer.BYTES),
                Arrays.copyOf(whole, whole.length - 1))) {
            Files.write(file, bad);
            assertThatThrownBy(() -> {
                try (InputStream in = spool.open()) {
                    in.readAllBytes();
                }
            }).isInstanceOf(IOException.class);
        }
    }

    @Test // T33
    public void aFileThatIsTooLargeOrBreaksOffLeavesNothing() throws IOException {
        assertThatThrownBy(() -> spools().take(text("x".repeat(MOST + 1)))).isInstanceOf(Invalid.class);
        assertThatThrownBy(() -> spools().take(new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the line broke");
            }
        })).isInstanceOf(IOException.class);
        assertThat(files()).isEmpty();
    }

    @Test // D4
    public void theNextStartRemovesWhatACrashLeft() throws IOException {
        spools().take(text("left"));
        assertThat(files()).hasSize(1);
        spools();
        assertThat(files()).isEmpty();
    }

    private Spools spools() {
        return new Spools(new ImportSettings(folder.getRoot().toPath(), MOST, 0, 1));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.getRoot().toPath())) {
            return files.toList();
        }
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
