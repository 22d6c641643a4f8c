package org.dossier.archive.provider.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import javax.transaction.Status;
import javax.transaction.SystemException;
import javax.transaction.TransactionManager;

import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditTrail;
import org.dossier.core.CoreError;
import org.dossier.core.Receipt;
import org.dossier.core.Unavailable;

/** Writes the trail into memory, insists on a transaction as the real one does, and fails when told to. */
public final class RecordingTrail implements AuditTrail {

    private final TransactionManager transactions;
    private final List<AuditEvent> appended = Collections.synchronizedList(new ArrayList<>());
    private final List<AuditEvent> journalled = Collections.synchronizedList(new ArrayList<>());
    private volatile boolean failing;

    RecordingTrail(TransactionManager transactions) {
        this.transactions = transactions;
    }

    @Override
    public Receipt append(AuditEvent event) {
        demandTransaction();
        demandPresent();
        appended.add(event);
        return new Receipt("E" + appended.size(), "00", "signature");
    }

    @Override
    public String journal(AuditEvent event) {
        demandPresent();
        journalled.add(event);
        return "J" + journalled.size();
    }

    /** From now on nothing can be written, or everything again. */
    public void failing(boolean fails) {
        failing = fails;
    }

    /** The newest entry of a change. */
    public AuditEvent lastAppended() {
        return appended.get(appended.size() - 1);
    }

    /** The newest entry of a reading or a refusal. */
    public AuditEvent lastJournalled() {
        return journalled.get(journalled.size() - 1);
    }

    /** How many readings and refusals were written down. */
    public int journalled() {
        return journalled.size();
    }

    /** All changes so far, in their order. */
    public List<AuditEvent> appended() {
        return List.copyOf(appended);
    }

    /** The actions of all changes so far, in their order. */
    public List<AuditAction> actions() {
        return List.copyOf(appended).stream().map(AuditEvent::action).toList();
    }

    /** Everything that was written down, as text. */
    public String text() {
        return List.copyOf(appended) + "\n" + List.copyOf(journalled);
    }

    private void demandPresent() {
        if (failing) {
            throw new Unavailable(CoreError.SERVICE_AWAY, "the log cannot be written", Duration.ofSeconds(1));
        }
    }

    private void demandTransaction() {
        try {
            if (transactions.getStatus() != Status.STATUS_ACTIVE) {
                throw new IllegalStateException("no transaction");
            }
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
