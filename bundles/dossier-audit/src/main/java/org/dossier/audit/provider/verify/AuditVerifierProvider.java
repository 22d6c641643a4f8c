package org.dossier.audit.provider.verify;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongConsumer;

import javax.sql.DataSource;

import org.dossier.access.AccessControl;
import org.dossier.access.Actor;
import org.dossier.access.Permission;
import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditError;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditTrail;
import org.dossier.audit.AuditVerifier;
import org.dossier.audit.AuditedBy;
import org.dossier.audit.StateDigest;
import org.dossier.audit.VerificationReport;
import org.dossier.audit.provider.note.LogHome;
import org.dossier.audit.provider.sequence.StopSignal;
import org.dossier.audit.provider.store.StateTable;
import org.dossier.audit.provider.store.StoreFailure;
import org.dossier.core.Caller;
import org.dossier.core.Unavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Verifies the log, and the rows of whoever committed to some. */
@Component(service = AuditVerifier.class)
public final class AuditVerifierProvider implements AuditVerifier {

    private static final Permission VERIFY = new Permission("audit:verify");
    private static final AuditAction VERIFIED = new AuditAction("audit.verify");
    private static final Duration RETRY = Duration.ofSeconds(1);
    /** Longer than a committed entry waits for its place. */
    private static final Duration SETTLE = Duration.ofSeconds(2);

    /** Dynamic: owners of rows come and go, and those that are away are named in the report. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<StateDigest> owners;

    private final DataSource dataSource;
    private final LogHome home;
    private final AccessControl access;
    private final AuditTrail trail;
    private final StopSignal stop = new StopSignal();

    /** A verifier of the log in that data source. */
    @Activate
    public AuditVerifierProvider(@Reference(target = "(osgi.jndi.service.name=dossier)") DataSource dataSource,
            @Reference LogHome home, @Reference AccessControl access, @Reference AuditTrail trail) {
        this(dataSource, home, access, trail, List.of());
    }

    /** The same with a fixed list of owners. */
    public AuditVerifierProvider(DataSource dataSource, LogHome home, AccessControl access, AuditTrail trail,
            List<StateDigest> owners) {
        this.dataSource = dataSource;
        this.home = home;
        this.access = access;
        this.trail = trail;
        this.owners = owners;
    }

    /** Lets a run that waits go on at once. */
    @Deactivate
    public void deactivate() {
        stop.set();
    }

    @Override
    public VerificationReport verify(Caller caller, boolean withData, LongConsumer progress) {
        Actor actor = access.require(caller, VERIFY);
        VerificationReport report = run(withData, new Findings(progress));
        trail.journal(AuditEvent.done(VERIFIED, new AuditedBy(actor.account(), actor.module(), actor.channel()))
                .detail("entries", Long.toString(report.entries()))
                .detail("rows", Long.toString(report.rows()))
                .detail("findings", Integer.toString(report.findings().size()))
                .build());
        return report;
    }

    private VerificationReport run(boolean withData, Findings findings) {
        try (Connection connection = dataSource.getConnection()) {
            new Verification(connection, home, findings).run();
            if (withData) {
                compareRows(connection, findings);
            }
            return findings.report();
        } catch (SQLException | IOException | StoreFailure e) {
            throw new Unavailable(AuditError.LOG_AWAY, AuditError.LOG_AWAY.remedy(), RETRY, e);
        }
    }

    private void compareRows(Connection connection, Findings findings) throws SQLException {
        List<StateDigest> present = List.copyOf(owners);
        List<RowCheck> suspicious = new ArrayList<>();
        Set<String> kinds = new HashSet<>();
        for (StateDigest owner : present) {
            kinds.add(owner.kind());
            RowCheck check = new RowCheck(connection, owner, findings);
            check.search();
            if (check.suspicious()) {
                suspicious.add(check);
            }
        }
        settle(suspicious);
        for (RowCheck check : suspicious) {
            check.report();
        }
        new StateTable(connection).kinds().stream().filter(kind -> !kinds.contains(kind))
                .forEach(kind -> findings.add(kind + ": the owner of these rows is away, and they were not compared"));
    }

    private void settle(List<RowCheck> suspicious) {
        try {
            if (!suspicious.isEmpty()) {
                stop.pause(SETTLE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // rows are then judged at once; whoever interrupted wants no waiting
        }
    }
}
