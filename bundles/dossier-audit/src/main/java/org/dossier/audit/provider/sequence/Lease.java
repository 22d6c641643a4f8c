package org.dossier.audit.provider.sequence;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.LongSupplier;

import org.dossier.audit.provider.store.LeaseTable;

/**
 * This node's view of the lease. A lease whose beat has not changed for a while, by this node's own steady clock, is taken
 * over; its old holder is kept out by the fence on the head, however late it wakes. Not thread-safe.
 */
final class Lease {

    static final String NOBODY = "nobody";

    private static final Duration RENEW = Duration.ofSeconds(1);

    private final String node;
    private final Duration patience;
    private final LongSupplier nanos;
    private LeaseTable.Row seen;
    private long since;
    private boolean held;

    Lease(String node, Duration patience, LongSupplier nanos) {
        this.node = node;
        this.patience = patience;
        this.nanos = nanos;
    }

    /** Takes or renews the lease where that is due; the caller commits. */
    boolean hold(LeaseTable table) throws SQLException {
        return held ? keep(table) : tryTake(table);
    }

    long fence() {
        return seen.fence();
    }

    /** Gives the lease back; the caller commits. */
    void release(LeaseTable table) throws SQLException {
        if (held) {
            table.release(seen, NOBODY);
            lost();
        }
    }

    /** Another node has it, or its row was changed: look again. */
    void lost() {
        held = false;
        seen = null;
    }

    private boolean keep(LeaseTable table) throws SQLException {
        if (nanos.getAsLong() - since >= RENEW.toNanos()) {
            if (!table.renew(seen)) {
                lost();
                return false;
            }
            see(new LeaseTable.Row(seen.holder(), seen.fence(), seen.beat() + 1));
        }
        return true;
    }

    private boolean tryTake(LeaseTable table) throws SQLException {
        LeaseTable.Row now = table.read();
        if (!now.equals(seen)) {
            see(now);
        }
        boolean free = NOBODY.equals(now.holder()) || node.equals(now.holder())
                || nanos.getAsLong() - since >= patience.toNanos();
        if (free && table.take(now, node)) {
            see(new LeaseTable.Row(node, now.fence() + 1, now.beat() + 1));
            held = true;
        }
        return held;
    }

    private void see(LeaseTable.Row row) {
        seen = row;
        since = nanos.getAsLong();
    }
}
