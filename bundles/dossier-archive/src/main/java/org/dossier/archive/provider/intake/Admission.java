package org.dossier.archive.provider.intake;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import javax.persistence.EntityManager;

import org.dossier.access.NewProposal;
import org.dossier.access.Permission;
import org.dossier.access.ProposalId;
import org.dossier.access.Proposals;
import org.dossier.archive.PossibleDuplicate;
import org.dossier.archive.provider.audit.Acts;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.customers.Batches;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.requests.Answer;
import org.dossier.archive.provider.requests.Once;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditTrail;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.database.UniqueValueTaken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes prepared customers, their proposal and their audit entry in one transaction. Thread-safe. */
@Component(service = Admission.class)
public final class Admission {

    /** The kind of proposal for one customer. */
    public static final String INTAKE = "customer.intake";
    /** The kind of proposal for many customers. */
    public static final String BATCH = "customer.batch";

    private final ArchiveTransactions transactions;
    private final Once once;
    private final Duplicates duplicates;
    private final Batches batches;
    private final Proposals proposals;
    private final AuditTrail trail;
    private final Registration registration = new Registration();

    /** All of these take part in the transaction. */
    @Activate
    public Admission(@Reference ArchiveTransactions transactions, @Reference Once once, @Reference Duplicates duplicates,
            @Reference Batches batches, @Reference Proposals proposals, @Reference AuditTrail trail) {
        this.transactions = transactions;
        this.once = once;
        this.duplicates = duplicates;
        this.batches = batches;
        this.proposals = proposals;
        this.trail = trail;
    }

    /**
     * Admits all or none.
     *
     * @throws PossibleDuplicate when another customer has a telling value
     */
    Answer admit(Caller caller, Prepared prepared) {
        try {
            return transactions.change(entities ->
                    once.answer(caller, prepared.key(), prepared.request(), () -> write(entities, caller, prepared)));
        } catch (UniqueValueTaken e) {
            throw new PossibleDuplicate("a unique value was taken by somebody else at this moment; search for it", List.of(),
                    List.of());
        }
    }

    private Answer write(EntityManager entities, Caller caller, Prepared prepared) throws SQLException {
        duplicates.refuse(entities, caller, prepared.catalogue(), prepared.entries(), prepared.batch().isPresent());
        prepared.batch().ifPresent(batch -> batches.add(entities, batch));
        registration.write(entities, prepared.entries());
        ProposalId review = proposals.submit(caller, proposal(prepared));
        return new Answer(prepared.made(), review, trail.append(event(prepared, review)));
    }

    private static NewProposal proposal(Prepared prepared) {
        Optional<CustomerNumber> customer = prepared.batch().isPresent()
                ? Optional.empty()
                : Optional.of(prepared.entries().get(0).number());
        SortedSet<String> fields = new TreeSet<>(prepared.fields());
        fields.addAll(prepared.rekey());
        return new NewProposal(prepared.batch().isPresent() ? BATCH : INTAKE, prepared.made(), customer,
                Permission.review(Catalogue.BASIC), fields, prepared.rekey());
    }

    private static AuditEvent event(Prepared prepared, ProposalId review) {
        AuditEvent.Builder event = AuditEvent.done(prepared.batch().isPresent() ? Acts.BATCH_ENTERED : Acts.ENTERED,
                Acts.by(prepared.actor())).fields(prepared.fields()).detail("review", review.value());
        prepared.batch().ifPresent(batch -> event.detail("batch", batch.id()));
        prepared.entries().forEach(entry -> entry.into(event));
        return event.build();
    }
}
