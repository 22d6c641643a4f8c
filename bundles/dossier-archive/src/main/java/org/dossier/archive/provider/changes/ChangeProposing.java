package org.dossier.archive.provider.changes;

import java.util.Optional;
import java.util.SortedMap;

import org.dossier.access.Operation;
import org.dossier.archive.ArchiveError;
import org.dossier.archive.ChangeRequested;
import org.dossier.archive.CustomerState;
import org.dossier.archive.FieldValue;
import org.dossier.archive.SectionChange;
import org.dossier.archive.provider.customers.CustomerGate;
import org.dossier.archive.provider.customers.Visit;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.requests.Answer;
import org.dossier.archive.provider.requests.Once;
import org.dossier.archive.provider.rules.FieldRules;
import org.dossier.archive.provider.rules.Rulebook;
import org.dossier.core.Caller;
import org.dossier.core.Conflict;
import org.dossier.core.CustomerNumber;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The way of a wanted change: customer, catalogue, right, and one transaction. Thread-safe. */
@Component(service = ChangeProposing.class)
public final class ChangeProposing {

    private final CustomerGate gate;
    private final Rulebook rulebook;
    private final ChangeRequests requests;
    private final Once once;
    private final ArchiveTransactions transactions;

    /** Takes the parts in the order of the way. */
    @Activate
    public ChangeProposing(@Reference CustomerGate gate, @Reference Rulebook rulebook, @Reference ChangeRequests requests,
            @Reference Once once, @Reference ArchiveTransactions transactions) {
        this.gate = gate;
        this.rulebook = rulebook;
        this.requests = requests;
        this.once = once;
        this.transactions = transactions;
    }

    /** Asks for a change, as {@link org.dossier.archive.Intake#propose} promises. */
    public ChangeRequested propose(Caller caller, CustomerNumber number, SectionChange change) {
        Visit visit = gate.enter(caller, number, Optional.empty());
        FieldRules rules = rulebook.present();
        SortedMap<String, Optional<FieldValue>> patch = new ChangeCheck(rules).checked(visit.standing().head().kind(), change);
        visit.view().demand(Operation.CHANGE, change.section());
        if (visit.standing().state() == CustomerState.REJECTED) {
            throw new Conflict(ArchiveError.TURNED_DOWN, "the intake of " + number + " was turned down; enter the customer anew");
        }
        Answer answer = transactions.change(entities -> once.answer(caller, change.key(), ChangeText.of(number, change),
                () -> requests.request(entities, caller, visit, change, patch, rules)));
        return new ChangeRequested(answer.review(), answer.receipt());
    }
}
