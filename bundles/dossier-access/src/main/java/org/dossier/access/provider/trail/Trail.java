package org.dossier.access.provider.trail;

import java.util.Map;
import java.util.Optional;

import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditTrail;
import org.dossier.audit.AuditedBy;
import org.dossier.core.Channel;
import org.dossier.core.Receipt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what happens in access control into the audit log: changes in their transaction, refusals durably before they are
 * answered. Thread-safe.
 */
@Component(service = Trail.class)
public final class Trail {

    /** Who acts before anyone has signed in. */
    public static final String NOBODY = "nobody";

    private static final Logger LOG = LoggerFactory.getLogger(Trail.class);

    private final AuditTrail audit;

    /** Writes to the given log. */
    @Activate
    public Trail(@Reference AuditTrail audit) {
        this.audit = audit;
    }

    /** Notes a change in its transaction. */
    public Receipt changed(String action, AuditedBy by, Map<String, String> details) {
        AuditEvent.Builder event = AuditEvent.done(new AuditAction(action), by);
        details.forEach(event::detail);
        return audit.append(event.build());
    }

    /** Notes a change with everything that it names. */
    public Receipt changed(AuditEvent event) {
        return audit.append(event);
    }

    /** Notes a reading, or a refusal, before it is answered. */
    public void journal(AuditEvent event) {
        audit.journal(event);
    }

    /** Notes a refusal before it is answered. */
    public void refused(String action, AuditedBy by, Map<String, String> details) {
        AuditEvent.Builder event = AuditEvent.refused(new AuditAction(action), by);
        details.forEach(event::detail);
        audit.journal(event.build());
    }

    /** Notes that a row was changed behind the services, in the audit log and in the log of the system. */
    public void tampered(AuditedBy by, RuntimeException damage) {
        LOG.error("A row that decides was changed behind the services: {}", damage.getMessage());
        refused("access.tampered", by, Map.of("damage", damage.getMessage()));
    }

    /** A person, or nobody yet. */
    public static AuditedBy by(String account, Channel channel) {
        return new AuditedBy(account, Optional.empty(), channel);
    }
}
