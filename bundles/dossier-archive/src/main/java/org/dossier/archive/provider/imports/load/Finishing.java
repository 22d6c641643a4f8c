package org.dossier.archive.provider.imports.load;

import java.sql.SQLException;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import javax.persistence.EntityManager;

import org.dossier.access.NewProposal;
import org.dossier.access.Permission;
import org.dossier.access.ProposalId;
import org.dossier.access.Proposals;
import org.dossier.archive.ImportState;
import org.dossier.archive.provider.audit.Acts;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.imports.jobs.Import;
import org.dossier.archive.provider.imports.jobs.ImportLife;
import org.dossier.archive.provider.imports.jobs.ImportStore;
import org.dossier.archive.provider.rules.Rulebook;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditTrail;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks for the review of an import when all its rows were looked at. Thread-safe. */
@Component(service = Finishing.class)
public final class Finishing {

    /** The kind of proposal for an import. */
    public static final String KIND = "customer.import";

    private final ArchiveTransactions transactions;
    private final ImportStore store;
    private final ImportSample sample;
    private final Rulebook rulebook;
    private final Proposals proposals;
    private final AuditTrail trail;

    /** The proposal comes about in the transaction that ends the import. */
    @Activate
    public Finishing(@Reference ArchiveTransactions transactions, @Reference ImportStore store, @Reference ImportSample sample,
            @Reference Rulebook rulebook, @Reference Proposals proposals, @Reference AuditTrail trail) {
        this.transactions = transactions;
        this.store = store;
        this.sample = sample;
        this.rulebook = rulebook;
        this.proposals = proposals;
        this.trail = trail;
    }

    /** @throws TakenOver when somebody else has ended it */
    void finish(Loading loading) {
        Catalogue catalogue = rulebook.present().catalogue();
        transactions.change(entities -> {
            Import row = store.lock(entities, loading.id());
            if (row.state() != ImportState.RUNNING || row.done() != row.job().counts().rows()) {
                throw new TakenOver();
            }
            Optional<ProposalId> review = row.created() == 0 ? Optional.empty()
                    : Optional.of(proposals.submit(loading.caller(), proposal(entities, loading, catalogue)));
            review.ifPresentOrElse(row::finish, row::finishWithoutNews);
            store.seal(row);
            entities.flush();
            AuditEvent.Builder event = ImportLife.event(Acts.IMPORT_FINISHED, loading.actor(), row.job());
            review.ifPresent(id -> event.detail("review", id.value()));
            return trail.append(event.build());
        });
    }

    private NewProposal proposal(EntityManager entities, Loading loading, Catalogue catalogue) throws SQLException {
        SortedSet<String> rekey = sample.draw(entities, loading.id(), loading.plan().mapping().kind(), catalogue);
        SortedSet<String> fields = new TreeSet<>(loading.plan().fieldNames());
        fields.addAll(rekey);
        return new NewProposal(KIND, loading.id().value(), Optional.empty(), Permission.review(Catalogue.BASIC), fields, rekey);
    }
}
