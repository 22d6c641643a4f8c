package org.dossier.audit.provider.note;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.util.Base64;

import org.dossier.audit.Checkpoint;
import org.junit.Test;

/** D1: the C2SP signed-note and tlog-checkpoint formats, byte by byte, and that only the key's own notes are opened. */
public class NotesTest {

    /** The example key and note of the Go package golang.org/x/mod/sumdb/note, which the C2SP format was taken from. */
    private static final String PUBLISHED_KEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";
    private static final String PUBLISHED_TEXT = """
            If you think cryptography is the answer to your problem,
            then you don't know what your problem is.
            """;
    private static final String PUBLISHED_NOTE = PUBLISHED_TEXT + "\n\u2014 PeterNeumann x08go/"
            + "ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=\n";

    private final NoteSigner signer = signer("dossier.example/audit");

    @Test
    public void thePublishedExampleOpens() {
        VerifierKey key = VerifierKey.parse(PUBLISHED_KEY);
        assertThat(key.text()).isEqualTo(PUBLISHED_KEY);
        assertThat(new NoteReader(key).open(PUBLISHED_NOTE)).contains(PUBLISHED_TEXT);
    }

    @Test
    public void thePublishedExampleWithOneLetterChangedDoesNotOpen() {
        NoteReader reader = new NoteReader(VerifierKey.parse(PUBLISHED_KEY));
        assertThat(reader.open(PUBLISHED_NOTE.replace("answer", "Answer"))).isEmpty();
        assertThat(reader.open(PUBLISHED_NOTE.replace("x08go/Z", "x08go/a"))).isEmpty();
        assertThat(reader.open(PUBLISHED_TEXT)).isEmpty();
    }

    @Test
    public void aCheckpointHasTheContractsShape() {
        String note = signer.note(new CheckpointText("dossier.example/audit", 42, new byte[32]).text());
        String[] lines = note.split("\n", -1);
        assertThat(lines).hasSize(6);
        assertThat(lines[0]).isEqualTo("dossier.example/audit");
        assertThat(lines[1]).isEqualTo("42");
        assertThat(Base64.getDecoder().decode(lines[2])).hasSize(32);
        assertThat(lines[3]).isEmpty();
        assertThat(lines[4]).startsWith("\u2014 dossier.example/audit ");
        assertThat(Base64.getDecoder().decode(lines[4].substring(lines[4].lastIndexOf(' ') + 1))).hasSize(4 + 64);
    }

    @Test
    public void aCheckpointIsReadBackOnlyByItsOwnKeyAndOrigin() {
        String note = signer.note(new CheckpointText("dossier.example/audit", 42, new byte[32]).text());
        assertThat(new CheckpointReader(signer.verifier()).read(note)).map(Checkpoint::size).contains(42L);
        assertThat(new CheckpointReader(signer("dossier.example/audit").verifier()).read(note)).isEmpty();
        String foreign = signer.note(new CheckpointText("another.example/audit", 42, new byte[32]).text());
        assertThat(new CheckpointReader(signer.verifier()).read(foreign)).isEmpty();
    }

    @Test
    public void aSecondSignatureDoesNotDisturb() {
        String note = signer.note(new CheckpointText("dossier.example/audit", 7, new byte[32]).text());
        String cosigned = note + "\u2014 witness.example " + Base64.getEncoder().encodeToString(new byte[68]) + "\n";
        assertThat(new CheckpointReader(signer.verifier()).read(cosigned)).isPresent();
    }

    @Test
    public void aVerifierKeyWithAWrongHashIsRefused() {
        assertThatThrownBy(() -> VerifierKey.parse(PUBLISHED_KEY.replace("c74f20a3", "c74f20a4")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> VerifierKey.parse("name")).isInstanceOf(IllegalArgumentException.class);
    }

    private static NoteSigner signer(String name) {
        try {
            return new NoteSigner(name, KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate().getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
