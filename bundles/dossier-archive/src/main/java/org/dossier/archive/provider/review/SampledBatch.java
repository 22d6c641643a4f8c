package org.dossier.archive.provider.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

import javax.persistence.EntityManager;

import org.dossier.access.Actor;
import org.dossier.access.Proposal;
import org.dossier.access.ProposedChange;
import org.dossier.archive.ArchiveError;
import org.dossier.archive.CustomerState;
import org.dossier.archive.provider.customers.Batch;
import org.dossier.archive.provider.customers.Batches;
import org.dossier.archive.provider.identifiers.Identifiers;
import org.dossier.core.Caller;
import org.dossier.core.Conflict;
import org.dossier.core.CustomerNumber;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What the reviews of batches and of imports share: the reviewer sees and keys a sample only, and one row is flipped, where all its
 * customers stand. Thread-safe.
 */
@Component(service = SampledBatch.class)
public final class SampledBatch {

    private final Batches batches;
    private final EnteredValues entered;
    private final Reviewing reviewing;
    private final Identifiers identifiers = new Identifiers();
    private final Clock clock = Clock.systemUTC();

    /** Opens the customers of the sample. */
    @Activate
    public SampledBatch(@Reference Batches batches, @Reference EnteredValues entered, @Reference Reviewing reviewing) {
        this.batches = batches;
        this.entered = entered;
        this.reviewing = reviewing;
    }

    /** What the caller may see of the sample; returned only once its audit entry is durable. */
    public List<ProposedChange> changes(Caller caller, Proposal proposal) {
        return reviewing.show(caller, proposal, entered.ofCustomers(sample(proposal)));
    }

    /** The values of the sample that were keyed otherwise, or not at all. */
    public Set<String> mismatches(Proposal proposal, SortedMap<String, String> rekeyed) {
        return reviewing.mismatches(proposal, entered.ofCustomers(sample(proposal)), rekeyed);
    }

    /**
     * Makes the customers of a batch effective.
     *
     * @throws Conflict when somebody has decided already
     */
    public Batch accept(EntityManager entities, String id, Actor decider) {
        return decide(entities, id, decider, CustomerState.ACTIVE);
    }

    /**
     * Turns the customers of a batch down; what is unique of them is free again.
     *
     * @throws Conflict when somebody has decided already
     */
    public Batch turnDown(EntityManager entities, String id, Actor decider) {
        identifiers.releaseBatch(entities, id);
        return decide(entities, id, decider, CustomerState.REJECTED);
    }

    private Batch decide(EntityManager entities, String id, Actor decider, CustomerState next) {
        Batch batch = batches.lock(entities, id).filter(row -> !row.decided())
                .orElseThrow(() -> new Conflict(ArchiveError.MOVED_ON, "the batch no longer waits for its review"));
        batch.decide(next, decider.account(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        batches.seal(batch);
        entities.flush();
        return batch;
    }

    /** The customers of the sample, as the proposal names them. */
    private static SortedSet<CustomerNumber> sample(Proposal proposal) {
        SortedSet<CustomerNumber> numbers = new TreeSet<>();
        for (String name : proposal.content().rekey()) {
            numbers.add(new CustomerNumber(name.substring(0, name.indexOf('/'))));
        }
        return numbers;
    }
}
