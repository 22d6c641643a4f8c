package org.dossier.archive.provider.relationships.entry;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javax.persistence.EntityManager;

import org.dossier.access.NewProposal;
import org.dossier.access.Permission;
import org.dossier.access.ProposalId;
import org.dossier.access.Proposals;
import org.dossier.archive.ArchiveError;
import org.dossier.archive.provider.audit.Acts;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.integrity.RowDigests;
import org.dossier.archive.provider.relationships.rows.Claims;
import org.dossier.archive.provider.relationships.rows.RelationshipBatches;
import org.dossier.archive.provider.relationships.rows.RelationshipRows;
import org.dossier.archive.provider.relationships.rows.StoredRelationship;
import org.dossier.archive.provider.requests.Answer;
import org.dossier.archive.provider.requests.Once;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditTrail;
import org.dossier.core.Caller;
import org.dossier.core.Conflict;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.database.UniqueValueTaken;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes prepared relationships, their proposal and their audit entry in one transaction. Thread-safe. */
@Component(service = RelationshipAdmission.class)
public final class RelationshipAdmission {

    /** The kind of proposal. */
    public static final String KIND = "customer.relationships";

    private final ArchiveTransactions transactions;
    private final Once once;
    private final RelationshipBatches batches;
    private final RowDigests digests;
    private final Proposals proposals;
    private final AuditTrail trail;
    private final RelationshipRows rows = new RelationshipRows();
    private final Claims claims = new Claims();

    /** All of these take part in the transaction. */
    @Activate
    public RelationshipAdmission(@Reference ArchiveTransactions transactions, @Reference Once once,
            @Reference RelationshipBatches batches, @Reference RowDigests digests, @Reference Proposals proposals,
            @Reference AuditTrail trail) {
        this.transactions = transactions;
        this.once = once;
        this.batches = batches;
        this.digests = digests;
        this.proposals = proposals;
        this.trail = trail;
    }

    /**
     * Admits all or none.
     *
     * @throws Conflict naming the rows of those that are there already
     */
    Answer admit(Caller caller, PreparedRelationships prepared, Optional<IdempotencyKey> key) {
        try {
            return transactions.change(entities ->
                    once.answer(caller, key, prepared.request(), () -> write(entities, caller, prepared)));
        } catch (UniqueValueTaken e) {
            throw taken(prepared.rows());
        }
    }

    private Answer write(EntityManager entities, Caller caller, PreparedRelationships prepared) throws SQLException {
        claims.releaseEnded(entities, prepared.rows(), prepared.today());
        batches.add(entities, prepared.batch());
        rows.write(entities, prepared.rows());
        ProposalId review = proposals.submit(caller, proposal(prepared));
        return new Answer(prepared.batch().id(), review, trail.append(event(prepared, review)));
    }

    private static NewProposal proposal(PreparedRelationships prepared) {
        Optional<CustomerNumber> customer =
                prepared.rows().size() == 1 ? Optional.of(prepared.rows().get(0).from()) : Optional.empty();
        return new NewProposal(KIND, prepared.batch().id(), customer, Permission.review(Catalogue.BASIC), prepared.types(),
                Collections.emptySortedSet());
    }

    private AuditEvent event(PreparedRelationships prepared, ProposalId review) {
        AuditEvent.Builder event = AuditEvent.done(Acts.RELATIONSHIPS_ENTERED, Acts.by(prepared.actor()))
                .fields(Set.of(Catalogue.RELATIONSHIP)).detail("types", String.join(",", prepared.types()))
                .detail("count", Integer.toString(prepared.rows().size())).detail("review", review.value());
        prepared.subjects().forEach(event::subject);
        prepared.rows().forEach(row -> event.state(digests.of(row)));
        return event.build();
    }

    private Conflict taken(List<StoredRelationship> wanted) {
        Set<String> held = transactions.change(entities ->
                claims.taken(entities, wanted.stream().flatMap(row -> row.claim().stream()).toList()));
        String named = IntStream.range(0, wanted.size()).filter(row -> wanted.get(row).claim().filter(held::contains).isPresent())
                .mapToObj(Integer::toString).collect(Collectors.joining(", "));
        return new Conflict(ArchiveError.RELATIONSHIP_TAKEN, named.isEmpty()
                ? "somebody entered the same at this moment; look again" : "in force or waiting already, by row: " + named);
    }
}
