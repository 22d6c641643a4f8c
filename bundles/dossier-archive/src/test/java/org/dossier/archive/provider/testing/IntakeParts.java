package org.dossier.archive.provider.testing;

import java.util.List;

import org.dossier.access.AccessControl;
import org.dossier.access.IdempotencyKeys;
import org.dossier.access.ProposalHandler;
import org.dossier.access.Proposals;
import org.dossier.archive.Intake;
import org.dossier.archive.provider.catalogue.Catalogues;
import org.dossier.archive.provider.changes.ChangeProposing;
import org.dossier.archive.provider.changes.ChangeRequests;
import org.dossier.archive.provider.changes.ChangeSeal;
import org.dossier.archive.provider.customers.Batches;
import org.dossier.archive.provider.customers.CustomerGate;
import org.dossier.archive.provider.customers.Customers;
import org.dossier.archive.provider.customers.Past;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.identifiers.Tokens;
import org.dossier.archive.provider.intake.Admission;
import org.dossier.archive.provider.intake.ArchiveIntake;
import org.dossier.archive.provider.intake.Duplicates;
import org.dossier.archive.provider.intake.Entering;
import org.dossier.archive.provider.intake.EntryGate;
import org.dossier.archive.provider.intake.EntryMaker;
import org.dossier.archive.provider.intake.Preparation;
import org.dossier.archive.provider.integrity.RowDigests;
import org.dossier.archive.provider.numbers.CustomerNumbers;
import org.dossier.archive.provider.requests.Once;
import org.dossier.archive.provider.review.BatchReview;
import org.dossier.archive.provider.review.ChangeReview;
import org.dossier.archive.provider.review.EnteredValues;
import org.dossier.archive.provider.review.IntakeReview;
import org.dossier.archive.provider.review.NextVersion;
import org.dossier.archive.provider.review.Reviewing;
import org.dossier.archive.provider.review.SampledBatch;
import org.dossier.archive.provider.rules.Rulebook;
import org.dossier.archive.provider.sections.SectionSeal;
import org.dossier.audit.AuditTrail;

/** The way into the archive and the reviews, wired together as the components are. */
public final class IntakeParts {

    private final Intake intake;
    private final List<ProposalHandler> handlers;

    /** Takes what is around it. */
    public IntakeParts(ArchiveTransactions transactions, AccessControl access, Proposals proposals, IdempotencyKeys keys,
            AuditTrail trail,
            StandInVault vault, Catalogues catalogues, Rulebook rulebook, Customers customers, CustomerGate gate,
                    CustomerNumbers numbers,
            Tokens tokens, SectionSeal seal, RowDigests rows) {
        Once once = new Once(keys, vault);
        Batches batches = new Batches(vault);
        ChangeSeal changeSeal = new ChangeSeal(vault);
        Preparation preparation =
                new Preparation(access, rulebook, new Entering(new EntryGate(access), numbers, new EntryMaker(seal, tokens, rows)));
        Admission admission = new Admission(transactions, once, new Duplicates(access, customers), batches, proposals, trail);
        ChangeRequests changes = new ChangeRequests(seal, changeSeal, proposals, trail);
        Reviewing reviewing = new Reviewing(access, trail, rulebook);
        EnteredValues entered = new EnteredValues(transactions, customers, catalogues, seal);
        NextVersion next = new NextVersion(customers, seal, changeSeal, tokens, rows, trail);
        intake = new ArchiveIntake(preparation, admission, new ChangeProposing(gate, rulebook, changes, once, transactions),
                transactions);
        handlers = List.of(new IntakeReview(transactions, customers, new Past(batches), entered, reviewing, rows, trail),
                new BatchReview(transactions, new SampledBatch(batches, entered, reviewing), trail),
                new ChangeReview(transactions, customers, seal, changeSeal, next, reviewing, trail));
    }

    /** The way in. */
    public Intake intake() {
        return intake;
    }

    /** The reviews. */
    public List<ProposalHandler> handlers() {
        return handlers;
    }
}
