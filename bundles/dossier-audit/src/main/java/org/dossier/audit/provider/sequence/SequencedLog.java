package org.dossier.audit.provider.sequence;

import java.time.Duration;
import java.util.List;

import javax.sql.DataSource;

import org.dossier.audit.CheckpointWitness;
import org.dossier.audit.provider.note.LogHome;
import org.dossier.database.SchemaReady;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Runs the sequencer and the witness office of this node, and says how they stand. Thread-safe. */
@Component(service = SequencedLog.class)
public final class SequencedLog {

    private static final long DRAIN_MILLIS = Duration.ofSeconds(3).toMillis();

    /** Dynamic: a witness that comes or goes must not stop the log. */
    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<CheckpointWitness> witnesses = List.of();

    private final LogGate gate = new LogGate();
    private final ArrivalQueue arrivals = new ArrivalQueue();
    private final JournalStatus journal = new JournalStatus();
    private final WitnessOffice office;
    private final Sequencer sequencer;
    private final Thread sequencing;

    /** Starts both threads; nothing here waits for the database. */
    @Activate
    public SequencedLog(@Reference(target = "(osgi.jndi.service.name=dossier)") DataSource dataSource,
            @Reference(target = "(schema=audit)") SchemaReady schema, @Reference LogHome home) {
        this(dataSource, home);
    }

    /** The log over that data source, whose schema is in place. */
    public SequencedLog(DataSource dataSource, LogHome home) {
        this.office = new WitnessOffice(dataSource, () -> witnesses);
        this.sequencer = new Sequencer(dataSource, home, gate, arrivals, office::take);
        this.sequencing = start(sequencer, "dossier-audit-sequencer");
        start(office, "dossier-audit-witnesses");
    }

    /** Ends both threads after the work at hand, and waits a little so that the lease is given back. */
    @Deactivate
    public void deactivate() throws InterruptedException {
        office.stop();
        sequencer.stop();
        sequencing.join(DRAIN_MILLIS);
    }

    /** Lets writers through, or not. */
    public LogGate gate() {
        return gate;
    }

    /** Where committed entries are handed over. */
    public ArrivalQueue arrivals() {
        return arrivals;
    }

    /** How the journal of readings stands; it is the writer who says so. */
    public JournalStatus journal() {
        return journal;
    }

    /** How the sequencer stands. */
    public SequencerStatus status() {
        return sequencer.status();
    }

    /** How the witnesses answered. */
    public WitnessOffice witnesses() {
        return office;
    }

    private static Thread start(Runnable work, String name) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        return thread;
    }
}
