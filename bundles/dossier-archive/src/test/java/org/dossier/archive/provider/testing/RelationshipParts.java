package org.dossier.archive.provider.testing;

import org.dossier.access.AccessControl;
import org.dossier.access.ProposalHandler;
import org.dossier.access.Proposals;
import org.dossier.archive.Relationships;
import org.dossier.archive.provider.customers.CustomerGate;
import org.dossier.archive.provider.customers.Customers;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.integrity.RowDigests;
import org.dossier.archive.provider.relationships.ArchiveRelationships;
import org.dossier.archive.provider.relationships.entry.RelationshipAdmission;
import org.dossier.archive.provider.relationships.entry.RelationshipEntry;
import org.dossier.archive.provider.relationships.entry.RelationshipPreparation;
import org.dossier.archive.provider.relationships.reading.RelationshipListing;
import org.dossier.archive.provider.relationships.reading.RelationshipPresentation;
import org.dossier.archive.provider.relationships.review.Agreement;
import org.dossier.archive.provider.relationships.review.RelationshipReview;
import org.dossier.archive.provider.relationships.rows.RelationshipBatches;
import org.dossier.archive.provider.relationships.rows.RelationshipSeal;
import org.dossier.archive.provider.relationships.types.RelationshipTypes;
import org.dossier.archive.provider.requests.Once;
import org.dossier.archive.provider.rules.Rulebook;
import org.dossier.audit.AuditTrail;

/** The relationships of the archive, wired together as the components are. */
public final class RelationshipParts {

    private final Relationships relationships;
    private final ProposalHandler handler;

    /** Takes what is around them. */
    RelationshipParts(ArchiveTransactions transactions, AccessControl access, Proposals proposals, AuditTrail trail,
            StandInVault vault, Rulebook rulebook, Customers customers, CustomerGate gate) {
        RelationshipTypes types = new RelationshipTypes(transactions, vault);
        RelationshipBatches batches = new RelationshipBatches(vault);
        RelationshipSeal seal = new RelationshipSeal(vault);
        RelationshipPresentation presentation = new RelationshipPresentation(access, customers, seal, rulebook);
        RelationshipEntry entry = new RelationshipEntry(new RelationshipPreparation(access, types, transactions, gate, seal),
                new RelationshipAdmission(transactions, new Once(new StandInKeys(), vault), batches, new RowDigests(vault),
                        proposals, trail), transactions);
        relationships = new ArchiveRelationships(access, types, entry,
                new RelationshipListing(gate, transactions, batches, presentation, trail));
        handler = new RelationshipReview(transactions, batches, new Agreement(customers, seal), presentation, access, trail);
    }

    /** The service. */
    Relationships relationships() {
        return relationships;
    }

    /** The review. */
    ProposalHandler handler() {
        return handler;
    }
}
