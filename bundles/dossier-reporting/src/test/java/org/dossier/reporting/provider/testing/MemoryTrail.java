package org.dossier.reporting.provider.testing;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;

import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditError;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditTrail;
import org.dossier.core.Receipt;
import org.dossier.core.Unavailable;

/** Keeps events in memory under their identifiers, and can be broken. */
public final class MemoryTrail implements AuditTrail {

    private final ConcurrentSkipListMap<String, AuditEvent> events = new ConcurrentSkipListMap<>();
    private volatile AuditAction broken;

    @Override
    public Receipt append(AuditEvent event) {
        return new Receipt(journal(event), "00", "c2ln");
    }

    @Override
    public synchronized String journal(AuditEvent event) {
        if (event.action().equals(broken)) {
            throw new Unavailable(AuditError.LOG_AWAY, "the log cannot be written", Duration.ofSeconds(1));
        }
        String id = String.format("%026d", events.size() + 1);
        events.put(id, event);
        return id;
    }

    /** From now on entries of one kind cannot be written. */
    public void breakOn(AuditAction action) {
        broken = action;
    }

    public Map<String, AuditEvent> events() {
        return Map.copyOf(events);
    }

    public AuditEvent last() {
        return events.lastEntry().getValue();
    }

    public List<AuditEvent> of(AuditAction action) {
        return events.values().stream().filter(event -> event.action().equals(action)).toList();
    }
}
