package org.dossier.interactions.provider.trail;

import org.dossier.access.Actor;
import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditedBy;

/** The names of what interactions write into the trail. */
public final class Acts {

    /** A contact was recorded. */
    public static final AuditAction CONTACT_RECORDED = new AuditAction("interaction.recorded");
    /** Contacts were shown. */
    public static final AuditAction CONTACTS_READ = new AuditAction("interaction.read");
    /** Consumption was recorded. */
    public static final AuditAction CONSUMPTION_RECORDED = new AuditAction("consumption.recorded");
    /** Consumption items or sums were shown. */
    public static final AuditAction CONSUMPTION_READ = new AuditAction("consumption.read");

    private Acts() {
    }

    /** The actor as the trail names it. */
    public static AuditedBy by(Actor actor) {
        return new AuditedBy(actor.account(), actor.module(), actor.channel());
    }
}
