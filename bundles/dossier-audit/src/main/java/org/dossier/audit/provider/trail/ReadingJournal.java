package org.dossier.audit.provider.trail;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;

import javax.sql.DataSource;

import org.dossier.audit.provider.entry.SealedEntry;
import org.dossier.audit.provider.sequence.ArrivalQueue;
import org.dossier.audit.provider.sequence.JournalStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The group commit of readings (D3): while one commit is on its way to the disk, the next readings gather, and share the
 * following one. {@link #write} is called by any number of threads; {@link #run} by one.
 */
public final class ReadingJournal implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(ReadingJournal.class);
    private static final int QUEUE = 8_192;
    private static final long IDLE_MILLIS = 200;

    private final BlockingQueue<Ticket> tickets = new ArrayBlockingQueue<>(QUEUE);
    private final JournalConnection connection;
    private final int mostPerCommit;
    private final ArrivalQueue committed;
    private final JournalStatus status;
    private volatile boolean stopped;

    /** A journal that has not begun; {@code committed} receives what became durable. */
    public ReadingJournal(DataSource dataSource, int mostPerCommit, ArrivalQueue committed, JournalStatus status) {
        this.connection = new JournalConnection(dataSource);
        this.mostPerCommit = mostPerCommit;
        this.committed = committed;
        this.status = status;
    }

    /** Whether the entry became durable within the time; {@code false} also when the journal is full or has ended. */
    public boolean write(SealedEntry entry, Duration patience) {
        Ticket ticket = new Ticket(entry);
        return !stopped && tickets.offer(ticket) && ticket.await(patience.toNanos());
    }

    /** Ends the journal after the commit at hand; whoever still waits is told that the entry is not durable. */
    public void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        List<Ticket> batch = new ArrayList<>(mostPerCommit);
        List<SealedEntry> entries = new ArrayList<>(mostPerCommit);
        try (connection) {
            while (!stopped) {
                gather(batch, entries);
                if (!entries.isEmpty()) {
                    commit(batch, entries);
                }
                batch.clear();
                entries.clear();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // the thread ends, as whoever interrupted it wants
        } finally {
            stopped = true;
            tickets.forEach(Ticket::failed);
        }
    }

    private void gather(List<Ticket> batch, List<SealedEntry> entries) throws InterruptedException {
        Ticket first = tickets.poll(IDLE_MILLIS, TimeUnit.MILLISECONDS);
        if (first == null) {
            return;
        }
        batch.add(first);
        tickets.drainTo(batch, mostPerCommit - 1);
        for (Ticket ticket : batch) {
            if (!ticket.abandoned()) {
                entries.add(ticket.entry());
            }
        }
    }

    private void commit(List<Ticket> batch, List<SealedEntry> entries) {
        try {
            connection.commit(entries);
            status.written();
        } catch (SQLException | RuntimeException e) { // whatever it is, it must not end the journal in silence
            status.failed(e);
            LOG.error("{} readings could not be written down and are refused", entries.size(), e);
            batch.forEach(Ticket::failed);
            return;
        }
        committed.addAll(entries);
        batch.forEach(Ticket::durable);
    }
}
