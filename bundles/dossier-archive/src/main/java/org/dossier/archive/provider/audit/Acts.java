package org.dossier.archive.provider.audit;

import org.dossier.access.Actor;
import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditedBy;

/** The names of what the archive writes into the trail. */
public final class Acts {

    /** A customer was entered. */
    public static final AuditAction ENTERED = new AuditAction("customer.entered");
    /** Customers were entered together. */
    public static final AuditAction BATCH_ENTERED = new AuditAction("customer.batch-entered");
    /** An intake was agreed to. */
    public static final AuditAction ACCEPTED = new AuditAction("customer.accepted");
    /** An intake was turned down. */
    public static final AuditAction TURNED_DOWN = new AuditAction("customer.turned-down");
    /** A change was asked for. */
    public static final AuditAction CHANGE_PROPOSED = new AuditAction("customer.change-proposed");
    /** A change was agreed to and is in force. */
    public static final AuditAction CHANGED = new AuditAction("customer.changed");
    /** A change was turned down or taken back. */
    public static final AuditAction CHANGE_DROPPED = new AuditAction("customer.change-dropped");
    /** A customer was opened. */
    public static final AuditAction READ = new AuditAction("customer.read");
    /** Customers were shown in a list. */
    public static final AuditAction FOUND = new AuditAction("customer.found");
    /** A customer's history was shown. */
    public static final AuditAction HISTORY_READ = new AuditAction("customer.history-read");
    /** Masked values were shown in the clear. */
    public static final AuditAction REVEALED = new AuditAction("customer.revealed");
    /** A proposal's content was shown to a decider. */
    public static final AuditAction REVIEWED = new AuditAction("customer.review-read");
    /** Relationships were entered. */
    public static final AuditAction RELATIONSHIPS_ENTERED = new AuditAction("customer.relationships-entered");
    /** Relationships were agreed to and are in force. */
    public static final AuditAction RELATIONSHIPS_ACCEPTED = new AuditAction("customer.relationships-accepted");
    /** Relationships were turned down or taken back. */
    public static final AuditAction RELATIONSHIPS_DROPPED = new AuditAction("customer.relationships-dropped");
    /** A customer's relationships were shown. */
    public static final AuditAction RELATIONSHIPS_READ = new AuditAction("customer.relationships-read");
    /** A file of customers was taken in, and its rows began to be loaded. */
    public static final AuditAction IMPORT_STARTED = new AuditAction("import.started");
    /** The loading of a file went on. */
    public static final AuditAction IMPORT_RESUMED = new AuditAction("import.resumed");
    /** The loading of a file was interrupted. */
    public static final AuditAction IMPORT_STOPPED = new AuditAction("import.stopped");
    /** Rows of a file became customers or were refused. */
    public static final AuditAction IMPORT_LOADED = new AuditAction("import.loaded");
    /** Every row of a file was looked at. */
    public static final AuditAction IMPORT_FINISHED = new AuditAction("import.finished");
    /** Refused rows were shown to whoever brought the file. */
    public static final AuditAction IMPORT_REFUSED_READ = new AuditAction("import.refused-read");
    /** An import was agreed to. */
    public static final AuditAction IMPORT_ACCEPTED = new AuditAction("import.accepted");
    /** An import was turned down; its rows may be loaded anew. */
    public static final AuditAction IMPORT_TURNED_DOWN = new AuditAction("import.turned-down");

    private Acts() {
    }

    /** The actor as the trail names it. */
    public static AuditedBy by(Actor actor) {
        return new AuditedBy(actor.account(), actor.module(), actor.channel());
    }
}
