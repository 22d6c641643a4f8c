package org.dossier.audit;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Keeps checkpoints outside the reach of whoever administers the database (D1), and refuses one that does not extend the last it
 * knows. Implementations are thread-safe.
 */
@ConsumerType
public interface CheckpointWitness {

    /** A name for health and logs. */
    String name();

    /** The size of the last checkpoint that this witness keeps; 0 when it keeps none. */
    long size();

    /**
     * Offers a newer checkpoint.
     *
     * @param checkpoint the checkpoint
     * @param consistency the RFC 6962 proof from {@link #size()} to the checkpoint's size; empty when the size is 0
     * @return whether the witness accepted it
     */
    boolean offer(Checkpoint checkpoint, List<byte[]> consistency);
}
