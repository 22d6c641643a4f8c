package org.dossier.audit.provider.query;

import java.util.List;

import javax.sql.DataSource;

import org.dossier.access.AccessControl;
import org.dossier.access.Actor;
import org.dossier.access.Permission;
import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditEntry;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditLog;
import org.dossier.audit.AuditQuery;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.AuditTrail;
import org.dossier.audit.AuditedBy;
import org.dossier.audit.Checkpoint;
import org.dossier.audit.provider.note.LogHome;
import org.dossier.core.Caller;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks access control who may read the log, and writes down what was read before it is shown. */
@Component(service = AuditLog.class)
public final class AuditLogProvider implements AuditLog {

    private static final Permission READ = new Permission("audit:read");
    private static final AuditAction LISTED = new AuditAction("audit.list");
    private static final AuditAction OPENED = new AuditAction("audit.open");

    private final AccessControl access;
    private final AuditTrail trail;
    private final LogHome home;
    private final LogReader reader;

    /** The log in that data source. */
    @Activate
    public AuditLogProvider(@Reference(target = "(osgi.jndi.service.name=dossier)") DataSource dataSource,
            @Reference LogHome home, @Reference AccessControl access, @Reference AuditTrail trail) {
        this.access = access;
        this.trail = trail;
        this.home = home;
        this.reader = new LogReader(dataSource, home);
    }

    @Override
    public Page<AuditEntry> entries(Caller caller, AuditQuery query, PageRequest page) {
        Actor actor = access.require(caller, READ);
        Page<AuditEntry> found = reader.entries(query, page);
        AuditEvent.Builder event = AuditEvent.done(LISTED, by(actor)).detail("count", Integer.toString(found.items().size()));
        if (!found.items().isEmpty()) {
            event.detail("newest", Long.toString(found.items().get(0).index()));
            event.detail("oldest", Long.toString(found.items().get(found.items().size() - 1).index()));
        }
        query.account().ifPresent(account -> event.detail("account", account));
        query.action().ifPresent(action -> event.detail("action", action));
        query.field().ifPresent(field -> event.detail("field", field));
        query.customer().ifPresent(number -> event.subject(new AuditSubject(number, 0)));
        trail.journal(event.build());
        return found;
    }

    @Override
    public AuditEntry entry(Caller caller, long index) {
        Actor actor = access.require(caller, READ);
        AuditEntry entry = reader.entry(index);
        trail.journal(AuditEvent.done(OPENED, by(actor)).detail("index", Long.toString(index)).build());
        return entry;
    }

    @Override
    public Checkpoint checkpoint(Caller caller) {
        access.actor(caller);
        return reader.checkpoint();
    }

    @Override
    public List<byte[]> inclusionProof(Caller caller, long index, long size) {
        access.actor(caller);
        return reader.inclusionProof(index, size);
    }

    @Override
    public List<byte[]> consistencyProof(Caller caller, long from, long to) {
        access.actor(caller);
        return reader.consistencyProof(from, to);
    }

    @Override
    public String verifierKey(Caller caller) {
        access.actor(caller);
        return home.signer().verifier().text();
    }

    private static AuditedBy by(Actor actor) {
        return new AuditedBy(actor.account(), actor.module(), actor.channel());
    }
}
