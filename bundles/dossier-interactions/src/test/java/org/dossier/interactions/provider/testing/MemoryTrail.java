package org.dossier.interactions.provider.testing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.dossier.audit.AuditError;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditTrail;
import org.dossier.core.Receipt;
import org.dossier.core.Unavailable;

/** Keeps events in memory, and can be broken. */
public final class MemoryTrail implements AuditTrail {

    private final List<AuditEvent> events = new CopyOnWriteArrayList<>();
    private volatile boolean broken;

    @Override
    public Receipt append(AuditEvent event) {
        return new Receipt(journal(event), "00", "c2ln");
    }

    @Override
    public String journal(AuditEvent event) {
        if (broken) {
            throw new Unavailable(AuditError.LOG_AWAY, "the log cannot be written", Duration.ofSeconds(1));
        }
        events.add(event);
        return String.format("%026d", events.size());
    }

    public void breakDown() {
        broken = true;
    }

    public List<AuditEvent> events() {
        return List.copyOf(events);
    }

    public AuditEvent last() {
        return events.get(events.size() - 1);
    }
}
