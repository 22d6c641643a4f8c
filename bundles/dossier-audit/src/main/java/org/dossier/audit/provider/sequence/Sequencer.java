package org.dossier.audit.provider.sequence;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import javax.sql.DataSource;

import org.dossier.audit.Checkpoint;
import org.dossier.audit.provider.note.LogHome;
import org.dossier.database.Dialect;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives committed entries their places, on a thread and a connection of its own. Places are dense because they are counted
 * here, in the transaction that moves the head; identifiers order nothing, for a late commit of an early identifier would be
 * skipped.
 */
public final class Sequencer implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final RollbackCheck check;
    private final LogGate gate;
    private final ArrivalQueue queue;
    private final CheckpointPublisher publisher;
    private final SequencerStatus status = new SequencerStatus();
    private final StopSignal stop = new StopSignal();
    private final LongSupplier nanos = System::nanoTime;
    private SequencerParts parts;

    /** A sequencer that has not begun; {@code listener} receives every checkpoint that it publishes, on its thread. */
    public Sequencer(DataSource dataSource, LogHome home, LogGate gate, ArrivalQueue queue, Consumer<Checkpoint> listener) {
        this.dataSource = dataSource;
        this.check = new RollbackCheck(home);
        this.gate = gate;
        this.queue = queue;
        this.publisher = new CheckpointPublisher(home, Clock.systemUTC(), nanos, listener);
    }

    /** What health tells. */
    public SequencerStatus status() {
        return status;
    }

    /** Ends the work after the batch at hand. */
    public void stop() {
        stop.set();
    }

    @Override
    public void run() {
        try {
            while (!stop.isSet() && gate.refusal().isEmpty()) {
                workOnce();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the thread ends, as whoever interrupted it wants
        }
    }

    private void workOnce() throws InterruptedException {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            work(connection);
        } catch (SQLException | IOException | RuntimeException e) { // whatever it is, it must not end the sequencer in silence
            status.failed(e);
            LOG.warn("The audit log cannot be sequenced; trying again in {} ms", RETRY.toMillis(), e);
            stop.pause(RETRY);
        }
    }

    private void work(Connection connection) throws SQLException, IOException, InterruptedException {
        Optional<String> problem = check.problem(connection);
        connection.commit();
        if (problem.isPresent()) {
            LOG.error("The audit log refuses to be written: {}. Restore the newest backup, or run dossier:audit-verify",
                    problem.get());
            gate.refuse(problem.get());
            return;
        }
        try {
            new SequencerSession(connection, parts(connection)).run(gate::open);
        } catch (HeadMoved e) {
            parts(connection).lease().lost();
            LOG.warn("Another has moved the head of the audit log; comparing it with the last checkpoint again");
        }
    }

    private SequencerParts parts(Connection connection) throws SQLException {
        if (parts == null) {
            boolean embedded = Dialect.of(connection) == Dialect.DERBY;
            // on an embedded database whoever held the lease ended with its process
            Lease lease = new Lease(UUID.randomUUID().toString(), embedded ? Duration.ZERO : PATIENCE, nanos);
            parts = new SequencerParts(queue, lease, new Recovery(embedded, nanos, status), publisher, status, stop);
        }
        return parts;
    }
}
