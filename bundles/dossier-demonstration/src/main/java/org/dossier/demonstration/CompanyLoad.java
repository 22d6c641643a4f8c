package org.dossier.demonstration;

import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the company in, batch by batch. The people work side by side as they would: while the managers record their dealings with
 * the customers of a batch, clerk and reviewer relate these and bring in the next batch. A batch is done when all of that is
 * there; after an interruption everything of it is found again by its keys. Not thread-safe.
 */
final class CompanyLoad {

    private static final Logger LOG = LoggerFactory.getLogger(CompanyLoad.class);
    private static final int BATCH = 500;
    private static final int WAITING = 5;

    private final BatchLoader customers;
    private final RelationshipLoader relationships;
    private final DealingsLoader dealings;
    private final LoadProgress progress;
    private final long wanted;
    private final ExecutorService desks;
    private final Clock clock = Clock.systemUTC();
    private Optional<LoadedBatch> ahead = Optional.empty();

    /** The loaders of each kind, how far they came, how many customers are wanted, and where people work side by side. */
    CompanyLoad(BatchLoader customers, RelationshipLoader relationships, DealingsLoader dealings, LoadProgress progress,
            long wanted, ExecutorService desks) {
        this.customers = customers;
        this.relationships = relationships;
        this.dealings = dealings;
        this.progress = progress;
        this.wanted = wanted;
        this.desks = desks;
    }

    /** Whether everything is there. */
    boolean complete() throws IOException {
        return progress.done() >= wanted;
    }

    /** One batch at most; the last few customers are left to the reviewers. */
    void step(FirstSignIn accounts) throws IOException {
        long done = progress.done();
        long reviewed = Math.max(0, wanted - WAITING);
        long next = done < reviewed ? batch(accounts, done, reviewed) : wanted;
        if (done >= reviewed) {
            customers.loadWaiting(accounts, done, wanted);
        }
        progress.keep(next, wanted);
        LOG.info("Demonstration company: {} of {} customers", next, wanted);
    }

    /** Answers where the next batch begins, whose customers are there by then. */
    private long batch(FirstSignIn accounts, long done, long end) {
        Optional<LoadedBatch> loaded = ahead.filter(batch -> batch.first() == done);
        ahead = Optional.empty();
        LoadedBatch present = loaded.orElseGet(() -> load(accounts, done, end));
        List<Callable<Optional<LoadedBatch>>> work = new ArrayList<>();
        work.add(() -> {
            relationships.load(accounts, present);
            return present.end() < end ? Optional.of(load(accounts, present.end(), end)) : Optional.empty();
        });
        YearMonth last = YearMonth.now(clock);
        for (FirstSignIn.Entry manager : accounts.holding(Managers.POST)) {
            work.add(() -> {
                dealings.load(manager, last, present);
                return Optional.empty();
            });
        }
        ahead = sideBySide(work).stream().flatMap(Optional::stream).findFirst();
        return present.end();
    }

    private LoadedBatch load(FirstSignIn accounts, long from, long end) {
        return customers.loadReviewed(accounts, from, Math.min(end, from + BATCH));
    }

    /** All are waited for, so that nobody works on when the batch is tried again; then the first failure counts. */
    private <T> List<T> sideBySide(List<Callable<T>> work) {
        List<T> results = new ArrayList<>();
        try {
            for (Future<T> done : desks.invokeAll(work)) {
                results.add(done.get());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        }
        return results;
    }
}
