package org.dossier.audit.provider.sequence;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.dossier.audit.AuditError;
import org.dossier.core.Unavailable;

/**
 * Lets writers through once the stored log has been compared with its last checkpoint, and never again after it was found to be
 * another (D1): a log that has lost entries takes no new ones. Thread-safe.
 */
public final class LogGate {

    private static final Duration RETRY = Duration.ofSeconds(5);

    private final CountDownLatch decided = new CountDownLatch(1);
    private volatile String refusal;
    private volatile boolean open;

    /** The log agrees with its last checkpoint. */
    public void open() {
        open = refusal == null;
        decided.countDown();
    }

    /** The log does not agree; says how. */
    public void refuse(String reason) {
        refusal = reason;
        open = false;
        decided.countDown();
    }

    /** Why the log refuses to be written; empty when it does not. */
    public Optional<String> refusal() {
        return Optional.ofNullable(refusal);
    }

    /** Whether writers are let through. */
    public boolean isOpen() {
        return open;
    }

    /**
     * Waits until the log has been compared.
     *
     * @throws Unavailable when it does not agree, or the comparison takes longer than the patience
     */
    public void pass(Duration patience) {
        if (!open) {
            await(patience);
            if (refusal != null) {
                throw new Unavailable(AuditError.TAMPERED, AuditError.TAMPERED.remedy(), RETRY);
            }
            if (!open) {
                throw new Unavailable(AuditError.LOG_AWAY, AuditError.LOG_AWAY.remedy(), RETRY);
            }
        }
    }

    private void await(Duration patience) {
        try {
            decided.await(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the caller is told that the log is away, which for it is true
        }
    }
}
