package org.dossier.access.provider.policy;

import org.dossier.access.Actor;
import org.dossier.access.Facts;
import org.dossier.access.Operation;
import org.dossier.access.Permission;
import org.dossier.access.provider.callers.Identity;
import org.dossier.access.provider.trail.Trail;
import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;

/** Notes what one caller was refused, before the refusal is answered. */
final class Refusals {

    private static final AuditAction DENIED = new AuditAction("access.denied");

    private final Trail trail;
    private final Identity caller;

    Refusals(Trail trail, Identity caller) {
        this.trail = trail;
        this.caller = caller;
    }

    Actor actor() {
        return caller.actor();
    }

    void permission(Permission permission) {
        trail.journal(AuditEvent.refused(DENIED, caller.by()).detail("right", permission.name()).build());
    }

    void operation(Operation operation, String section, Facts facts) {
        trail.journal(AuditEvent.refused(DENIED, caller.by()).subject(new AuditSubject(facts.customer(), 0))
                .detail("operation", operation.name()).detail("section", section).build());
    }
}
