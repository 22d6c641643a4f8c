package org.dossier.archive.provider.intake;

import java.util.List;

import org.dossier.archive.ArchiveError;
import org.dossier.archive.BatchCreated;
import org.dossier.archive.ChangeRequested;
import org.dossier.archive.Created;
import org.dossier.archive.CustomerState;
import org.dossier.archive.Intake;
import org.dossier.archive.NewCustomer;
import org.dossier.archive.SectionChange;
import org.dossier.archive.provider.changes.ChangeProposing;
import org.dossier.archive.provider.customers.Customers;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.requests.Answer;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Invalid;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The way into the archive. Checks and seals first; then one transaction writes everything or nothing. */
@Component
public final class ArchiveIntake implements Intake {

    private final Preparation preparation;
    private final Admission admission;
    private final ChangeProposing changes;
    private final ArchiveTransactions transactions;

    /** New customers take the first two parts, changes the third. */
    @Activate
    public ArchiveIntake(@Reference Preparation preparation, @Reference Admission admission, @Reference ChangeProposing changes,
            @Reference ArchiveTransactions transactions) {
        this.preparation = preparation;
        this.admission = admission;
        this.changes = changes;
        this.transactions = transactions;
    }

    @Override
    public Created create(Caller caller, NewCustomer customer) {
        Answer answer = admission.admit(caller, preparation.single(caller, customer));
        return new Created(new CustomerNumber(answer.made()), CustomerState.PROVISIONAL, answer.review(), answer.receipt());
    }

    @Override
    public BatchCreated createAll(Caller caller, List<NewCustomer> customers) {
        if (customers.isEmpty() || customers.size() > MOST_AT_ONCE) {
            throw new Invalid(ArchiveError.BATCH_SIZE, "customers", "a batch has 1 to " + MOST_AT_ONCE + " customers");
        }
        Prepared prepared = preparation.batch(caller, List.copyOf(customers));
        Answer answer = admission.admit(caller, prepared);
        List<CustomerNumber> numbers = answer.made().equals(prepared.made())
                ? prepared.entries().stream().map(Entry::number).toList()
                : transactions.read(entities -> Customers.ofBatch(entities, answer.made()));
        return new BatchCreated(numbers, answer.review(), answer.receipt());
    }

    @Override
    public ChangeRequested propose(Caller caller, CustomerNumber number, SectionChange change) {
        return changes.propose(caller, number, change);
    }
}
