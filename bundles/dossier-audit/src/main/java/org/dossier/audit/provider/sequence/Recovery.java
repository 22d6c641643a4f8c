package org.dossier.audit.provider.sequence;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.LongSupplier;

import org.dossier.audit.provider.entry.SealedEntry;
import org.dossier.audit.provider.store.PendingTable;

/**
 * Finds committed entries that did not come over the arrival queue: those of a run that ended, and those of other nodes. On the
 * embedded Derby there is no other node, and a scan would wait for open writers, so it is done once, before the first writer is
 * let through.
 */
final class Recovery {

    private static final Duration SCAN = Duration.ofSeconds(1);
    private static final int SCAN_MOST = 10_000;

    private final boolean embedded;
    private final LongSupplier nanos;
    private final SequencerStatus status;
    private final Deque<String> found = new ArrayDeque<>();
    private List<SealedEntry> batch = List.of();
    private boolean scanned;
    private long scannedAt;

    Recovery(boolean embedded, LongSupplier nanos, SequencerStatus status) {
        this.embedded = embedded;
        this.nanos = nanos;
        this.status = status;
    }

    /** Looks into the queue of the database where that is due. */
    void scan(Connection connection) throws SQLException {
        long now = nanos.getAsLong();
        boolean due = embedded ? !scanned : !scanned || now - scannedAt >= SCAN.toNanos();
        if (due && found.isEmpty()) {
            found.addAll(new PendingTable(connection).waiting(embedded ? Integer.MAX_VALUE : SCAN_MOST));
            connection.commit();
            scanned = true;
            scannedAt = now;
        }
    }

    /**
     * The next entries that were found, the same again until they are finished; the caller claims them before they get a place.
     */
    List<SealedEntry> next(Connection connection, int most) throws SQLException {
        if (batch.isEmpty() && !found.isEmpty()) {
            List<String> ids = found.stream().limit(most).toList();
            batch = new PendingTable(connection).load(ids);
            ids.forEach(id -> found.poll());
            status.leftBehind(ids.size() - batch.size());
        }
        return batch;
    }

    /** The batch is sequenced. */
    void finished() {
        batch = List.of();
    }

    /** The lease was lost: whoever has it finds the entries anew. */
    void forget() {
        found.clear();
        batch = List.of();
        scanned = embedded && scanned;
    }
}
