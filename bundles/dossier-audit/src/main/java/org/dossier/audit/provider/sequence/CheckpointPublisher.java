package org.dossier.audit.provider.sequence;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

import org.dossier.audit.Checkpoint;
import org.dossier.audit.provider.note.CheckpointText;
import org.dossier.audit.provider.note.LogHome;
import org.dossier.audit.provider.note.NoteSigner;
import org.dossier.audit.provider.store.CheckpointTable;

/** Signs and hands out a checkpoint when the log has grown, at most once a second. Used by the sequencer's thread alone. */
final class CheckpointPublisher {

    private static final Duration INTERVAL = Duration.ofSeconds(1);
    private static final long NONE = -1;

    private final LogHome home;
    private final Clock clock;
    private final LongSupplier nanos;
    private final Consumer<Checkpoint> listener;
    private long published = NONE;
    private long publishedAt;

    CheckpointPublisher(LogHome home, Clock clock, LongSupplier nanos, Consumer<Checkpoint> listener) {
        this.home = home;
        this.clock = clock;
        this.nanos = nanos;
        this.publishedAt = nanos.getAsLong() - INTERVAL.toNanos();
        this.listener = listener;
    }

    /** Learns from the database which checkpoint was the last; for the time after another node has published. */
    void resume(Connection connection) throws SQLException {
        published = new CheckpointTable(connection).newest().flatMap(home.reader()::read).map(Checkpoint::size).orElse(NONE);
    }

    /** Publishes the tree's checkpoint where one is due. */
    void publish(Connection connection, LogTree tree) throws SQLException, IOException {
        long now = nanos.getAsLong();
        if (tree.size() != published && now - publishedAt >= INTERVAL.toNanos()) {
            Checkpoint checkpoint = sign(tree);
            // the file first: a checkpoint that only the database knew could be taken back there
            home.checkpoints().append(checkpoint.note());
            new CheckpointTable(connection).insert(checkpoint, clock.instant());
            connection.commit();
            published = checkpoint.size();
            publishedAt = now;
            listener.accept(checkpoint);
        }
    }

    private Checkpoint sign(LogTree tree) {
        NoteSigner signer = home.signer();
        byte[] root = tree.frontier().root();
        String text = new CheckpointText(signer.verifier().name(), tree.size(), root).text();
        return new Checkpoint(tree.size(), root, signer.note(text));
    }
}
