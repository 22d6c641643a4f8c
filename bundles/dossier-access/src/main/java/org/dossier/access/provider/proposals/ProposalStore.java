package org.dossier.access.provider.proposals;

import org.dossier.access.provider.store.AccessTransactions;
import org.dossier.database.Work;
import static javax.persistence.LockModeType.PESSIMISTIC_WRITE;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.dossier.access.Permission;
import org.dossier.access.Proposal;
import org.dossier.access.ProposalId;
import org.dossier.access.provider.store.RowSeal;
import org.dossier.database.SchemaReady;
import org.dossier.vault.DamagedValue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps proposals. Each that is read has its tag checked, so that {@link org.dossier.vault.DamagedValue} may be thrown by every
 * method that reads (D2). Thread-safe.
 */
@Component(service = ProposalStore.class)
public final class ProposalStore {

    private static final String TABLE = "access_proposal";

    private final AccessTransactions transactions;
    private final RowSeal seal;

    /** The store in a container; waits for the tables. */
    @Activate
    public ProposalStore(@Reference AccessTransactions transactions, @Reference RowSeal seal,
            @Reference(target = "(schema=access)") SchemaReady schema) {
        this(transactions, seal);
    }

    /** The store on tables that are there. */
    public ProposalStore(AccessTransactions transactions, RowSeal seal) {
        this.transactions = transactions;
        this.seal = seal;
    }

    Optional<Proposal> find(ProposalId id) {
        return transactions.read(em -> Optional.ofNullable(em.find(ProposalEntity.class, id.value())).map(this::checked));
    }

    /** The proposal, locked until the end of the caller's transaction: of two deciders at once one waits for the other. */
    Optional<Proposal> lock(ProposalId id) {
        return transactions.joined(em -> Optional.ofNullable(em.find(ProposalEntity.class, id.value(), PESSIMISTIC_WRITE))
                .map(this::checked));
    }

    /**
     * Pending proposals after an identifier that need one of the rights and were made by somebody else, oldest first. A damaged
     * one is left out and told: it must not keep the others from being decided.
     */
    List<Proposal> waiting(String after, Collection<Permission> rights, String notBy, int most, Consumer<DamagedValue> damaged) {
        if (rights.isEmpty()) {
            return List.of();
        }
        return transactions.read(em -> em.createQuery("select p from Proposal p where p.state = :state"
                + " and p.right in :rights and p.maker <> :maker and p.id > :after order by p.id", ProposalEntity.class)
                .setParameter("state", Proposal.State.PENDING)
                .setParameter("rights", rights.stream().map(Permission::name).toList())
                .setParameter("maker", notBy).setParameter("after", after).setMaxResults(most).getResultList())
                .stream().flatMap(row -> undamaged(row, damaged).stream()).toList();
    }

    void add(Proposal proposal) {
        transactions.joined(Work.only(em -> {
            ProposalEntity row = new ProposalEntity(proposal);
            row.seal(tag(proposal, 1));
            em.persist(row);
            em.flush();
        }));
    }

    /** Moves a locked proposal to another state. */
    void move(Proposal proposal, Proposal.State next) {
        transactions.joined(Work.only(em -> {
            ProposalEntity row = em.find(ProposalEntity.class, proposal.id().value());
            row.move(next);
            row.seal(tag(row.proposal(), row.version() + 1));
            em.flush();
        }));
    }

    private Optional<Proposal> undamaged(ProposalEntity row, Consumer<DamagedValue> damaged) {
        try {
            return Optional.of(checked(row));
        } catch (DamagedValue e) {
            damaged.accept(e);
            return Optional.empty();
        }
    }

    private Proposal checked(ProposalEntity row) {
        Proposal proposal = row.proposal();
        seal.check(TABLE, row.id(), row.version(), ProposalEntity.content(proposal), row.tag());
        return proposal;
    }

    private String tag(Proposal proposal, long version) {
        return seal.seal(TABLE, proposal.id().value(), version, ProposalEntity.content(proposal));
    }
}
