package org.dossier.audit.provider.sequence;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import javax.sql.DataSource;

import org.dossier.audit.Checkpoint;
import org.dossier.audit.CheckpointWitness;
import org.dossier.audit.provider.merkle.Proofs;
import org.dossier.audit.provider.merkle.TiledSubtrees;
import org.dossier.audit.provider.store.TileTable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes checkpoints to the witnesses, on a thread of its own: a witness may be slow, and the sequencer waits for none. Only the
 * newest checkpoint matters, so an older one that is still waiting gives way.
 */
public final class WitnessOffice implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(WitnessOffice.class);
    private static final long IDLE_MILLIS = 500;

    private final DataSource dataSource;
    private final Supplier<List<CheckpointWitness>> witnesses;
    private final BlockingQueue<Checkpoint> newest = new ArrayBlockingQueue<>(1);
    private final Map<String, Boolean> answers = new ConcurrentHashMap<>();
    private final StopSignal stop = new StopSignal();

    /** An office for the witnesses that are there when a checkpoint comes. */
    public WitnessOffice(DataSource dataSource, Supplier<List<CheckpointWitness>> witnesses) {
        this.dataSource = dataSource;
        this.witnesses = witnesses;
    }

    /** Hands over a checkpoint; never waits. */
    public void take(Checkpoint checkpoint) {
        while (!newest.offer(checkpoint)) {
            newest.poll();
        }
    }

    /** Ends the work after the witness at hand. */
    public void stop() {
        stop.set();
    }

    /** Whether each witness, by name, accepted the last checkpoint that it was offered. */
    public Map<String, Boolean> answers() {
        List<String> present = witnesses.get().stream().map(CheckpointWitness::name).toList();
        answers.keySet().retainAll(present);
        return Map.copyOf(answers);
    }

    /** How many witnesses there are. */
    public int count() {
        return witnesses.get().size();
    }

    @Override
    public void run() {
        try {
            while (!stop.isSet()) {
                Checkpoint checkpoint = newest.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
                if (checkpoint != null) {
                    witnesses.get().forEach(witness -> offer(witness, checkpoint));
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the thread ends, as whoever interrupted it wants
        }
    }

    private void offer(CheckpointWitness witness, Checkpoint checkpoint) {
        try {
            boolean accepted = witness.offer(checkpoint, proof(witness.size(), checkpoint.size()));
            answers.put(witness.name(), accepted);
            if (!accepted) {
                LOG.error("The witness {} refused the checkpoint of size {}", witness.name(), checkpoint.size());
            }
        } catch (SQLException | RuntimeException e) { // a witness is another's code: what it throws must not end the office
            answers.put(witness.name(), false);
            LOG.error("The witness {} could not be shown the checkpoint of size {}", witness.name(), checkpoint.size(), e);
        }
    }

    private List<byte[]> proof(long from, long to) throws SQLException {
        if (from == 0 || from > to) {
            return List.of();
        }
        try (Connection connection = dataSource.getConnection()) {
            return new Proofs(new TiledSubtrees(new TileTable(connection), to)).consistency(from, to);
        }
    }
}
