package org.dossier.audit.provider.sequence;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

import org.dossier.audit.provider.entry.SealedEntry;
import org.dossier.audit.provider.store.HeadTable;
import org.dossier.audit.provider.store.LeaseTable;
import org.dossier.audit.provider.store.TileTable;

/** The sequencer's work over one connection, from its opening to its loss. */
final class SequencerSession {

    private static final int BATCH = 1_000;
    private static final Duration IDLE = Duration.ofMillis(200);
    private static final Duration GATHER = Duration.ofMillis(20);
    private static final Duration FOLLOW = Duration.ofMillis(500);

    private final Connection connection;
    private final ArrivalQueue queue;
    private final Lease lease;
    private final Recovery recovery;
    private final CheckpointPublisher publisher;
    private final SequencerStatus status;
    private final StopSignal stop;
    private LogTree tree;
    private BatchWriter writer;

    SequencerSession(Connection connection, SequencerParts parts) {
        this.connection = connection;
        this.queue = parts.queue();
        this.lease = parts.lease();
        this.recovery = parts.recovery();
        this.publisher = parts.publisher();
        this.status = parts.status();
        this.stop = parts.stop();
    }

    /** Works until the stop signal; {@code ready} runs once it is known who sequences, and before the first batch. */
    void run(Runnable ready) throws SQLException, IOException, HeadMoved, InterruptedException {
        boolean leads = lead();
        ready.run();
        while (!stop.isSet()) {
            if (leads) {
                sequence();
            } else {
                queue.clear();
                recovery.forget();
                stop.pause(FOLLOW);
            }
            leads = lead();
        }
        lease.release(new LeaseTable(connection));
        connection.commit();
    }

    private boolean lead() throws SQLException {
        boolean held = lease.hold(new LeaseTable(connection));
        connection.commit();
        status.holds(held);
        if (held && tree == null) {
            tree = LogTree.at(new HeadTable(connection).read(), new TileTable(connection));
            writer = new BatchWriter(connection);
            publisher.resume(connection);
            recovery.scan(connection);
        } else if (!held) {
            tree = null;
        }
        return held;
    }

    private void sequence() throws SQLException, IOException, HeadMoved, InterruptedException {
        List<SealedEntry> found = recovery.next(connection, BATCH);
        if (found.isEmpty()) {
            List<SealedEntry> arrived = queue.take(BATCH, IDLE, GATHER, stop);
            write(arrived);
            queue.finished();
            recovery.scan(connection);
        } else {
            write(found);
            recovery.finished();
        }
        publisher.publish(connection, tree);
    }

    private void write(List<SealedEntry> entries) throws SQLException, HeadMoved {
        if (!entries.isEmpty()) {
            tree = writer.write(tree, entries, lease.fence());
        }
    }
}
