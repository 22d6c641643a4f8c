package org.dossier.reporting.provider.trail;

import org.dossier.access.Actor;
import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditedBy;

/** The names of what reporting writes into the trail. */
public final class Acts {

    /** A report was run and its figures were kept. */
    public static final AuditAction REPORT_RUN = new AuditAction("report.run");
    /** A figure was opened, or was refused to somebody. */
    public static final AuditAction FIGURE_OPENED = new AuditAction("figure.opened");

    private Acts() {
    }

    /** The actor as the trail names it. */
    public static AuditedBy by(Actor actor) {
        return new AuditedBy(actor.account(), actor.module(), actor.channel());
    }
}
