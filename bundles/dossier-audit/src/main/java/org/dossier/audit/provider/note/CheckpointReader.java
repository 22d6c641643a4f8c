package org.dossier.audit.provider.note;

import java.util.Optional;

import org.dossier.audit.Checkpoint;

/** Reads checkpoints of one log and makes sure that its key signed them. Thread-safe. */
public final class CheckpointReader {

    private final String origin;
    private final NoteReader notes;

    /** Checkpoints of the log that the key's name is the origin of. */
    public CheckpointReader(VerifierKey key) {
        this.origin = key.name();
        this.notes = new NoteReader(key);
    }

    /** The checkpoint; empty when it is malformed, of another log, or not signed by the log's key. */
    public Optional<Checkpoint> read(String note) {
        return notes.open(note)
                .flatMap(CheckpointText::parse)
                .filter(text -> text.origin().equals(origin))
                .map(text -> new Checkpoint(text.size(), text.root(), note));
    }
}
