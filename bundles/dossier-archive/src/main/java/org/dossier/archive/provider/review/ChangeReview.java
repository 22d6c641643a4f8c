package org.dossier.archive.provider.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import javax.persistence.EntityManager;
import javax.persistence.LockModeType;

import org.dossier.access.Actor;
import org.dossier.access.Proposal;
import org.dossier.access.ProposalHandler;
import org.dossier.access.ProposedChange;
import org.dossier.archive.ArchiveError;
import org.dossier.archive.FieldValue;
import org.dossier.archive.PossibleDuplicate;
import org.dossier.archive.provider.audit.Acts;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.changes.Change;
import org.dossier.archive.provider.changes.ChangeKey;
import org.dossier.archive.provider.changes.ChangeRequests;
import org.dossier.archive.provider.changes.ChangeSeal;
import org.dossier.archive.provider.customers.Customers;
import org.dossier.archive.provider.customers.Standing;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.sections.SectionSeal;
import org.dossier.archive.provider.sections.Sections;
import org.dossier.archive.provider.values.Document;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.AuditTrail;
import org.dossier.core.Caller;
import org.dossier.core.Conflict;
import org.dossier.core.Receipt;
import org.dossier.database.UniqueValueTaken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Puts a reviewed change into force, or drops it. Thread-safe. */
@Component
public final class ChangeReview implements ProposalHandler {

    private final ArchiveTransactions transactions;
    private final Customers customers;
    private final SectionSeal sectionSeal;
    private final ChangeSeal changeSeal;
    private final NextVersion next;
    private final Reviewing reviewing;
    private final AuditTrail trail;
    private final Sections sections = new Sections();

    /** Works in the engine's transaction. */
    @Activate
    public ChangeReview(@Reference ArchiveTransactions transactions, @Reference Customers customers, @Reference SectionSeal sectionSeal,
            @Reference ChangeSeal changeSeal, @Reference NextVersion next, @Reference Reviewing reviewing,
            @Reference AuditTrail trail) {
        this.transactions = transactions;
        this.customers = customers;
        this.sectionSeal = sectionSeal;
        this.changeSeal = changeSeal;
        this.next = next;
        this.reviewing = reviewing;
        this.trail = trail;
    }

    @Override
    public String kind() {
        return ChangeRequests.KIND;
    }

    @Override
    public List<ProposedChange> changes(Caller caller, Proposal proposal) {
        return reviewing.show(caller, proposal, values(proposal));
    }

    @Override
    public Set<String> mismatches(Proposal proposal, SortedMap<String, String> rekeyed) {
        return reviewing.mismatches(proposal, values(proposal), rekeyed);
    }

    @Override
    public Receipt approved(Proposal proposal, Actor decider) {
        try {
            return transactions.change(entities -> {
                Change change = pending(entities, proposal);
                change.decide(Change.State.APPLIED, decider.account());
                return next.write(entities, change, decider, reviewing.rules(), proposal.id());
            });
        } catch (UniqueValueTaken e) {
            throw new PossibleDuplicate("another customer has a value that must be unique", List.of(), List.of());
        }
    }

    @Override
    public Receipt dropped(Proposal proposal, Actor decider) {
        return transactions.change(entities -> {
            Change change = pending(entities, proposal);
            change.decide(Change.State.DROPPED, decider.account());
            entities.flush();
            return trail.append(AuditEvent.done(Acts.CHANGE_DROPPED, Acts.by(decider))
                    .subject(new AuditSubject(change.number(), 0))
                    .detail("section", change.section()).detail("review", proposal.id().value()).build());
        });
    }

    private List<ReviewedValue> values(Proposal proposal) {
        return transactions.read(entities -> {
            Change change = entities.find(Change.class, key(proposal));
            Standing standing = customers.find(entities, change.number()).orElseThrow();
            Document before = sections.version(entities, change.number(), change.section(), change.baseVersion())
                    .map(sectionSeal::open).orElse(Document.empty());
            SortedMap<String, Optional<FieldValue>> patch = changeSeal.patch(change);
            List<ReviewedValue> values = new ArrayList<>();
            Catalogue catalogue = reviewing.rules().catalogue();
            patch.forEach((field, after) -> catalogue.field(standing.head().kind(), field)
                    .map(definition -> new ReviewedValue(field, standing.facts(), definition, before.value(field), after))
                    .ifPresent(values::add));
            return values;
        });
    }

    private static Change pending(EntityManager entities, Proposal proposal) {
        return Optional.ofNullable(entities.find(Change.class, key(proposal), LockModeType.PESSIMISTIC_WRITE))
                .filter(change -> change.state() == Change.State.PENDING)
                .orElseThrow(() -> new Conflict(ArchiveError.MOVED_ON, "the change no longer waits for its review"));
    }

    private static ChangeKey key(Proposal proposal) {
        return new ChangeKey(proposal.content().customer().orElseThrow().value(), proposal.content().reference());
    }
}
