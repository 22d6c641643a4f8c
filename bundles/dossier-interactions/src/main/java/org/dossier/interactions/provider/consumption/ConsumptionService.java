package org.dossier.interactions.provider.consumption;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.dossier.access.Operation;
import org.dossier.access.View;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.AuditTrail;
import org.dossier.core.Caller;
import org.dossier.core.Conflict;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.core.Invalid;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.database.UniqueValueTaken;
import org.dossier.interactions.ConsumptionBook;
import org.dossier.interactions.ConsumptionItem;
import org.dossier.interactions.ConsumptionQuestion;
import org.dossier.interactions.ConsumptionRecorded;
import org.dossier.interactions.InteractionError;
import org.dossier.interactions.MonthlyConsumption;
import org.dossier.interactions.NewConsumption;
import org.dossier.interactions.provider.gate.CustomerGate;
import org.dossier.interactions.provider.tables.InteractionTransactions;
import org.dossier.interactions.provider.tables.Place;
import org.dossier.interactions.provider.trail.Acts;
import org.dossier.interactions.provider.trail.Answer;
import org.dossier.interactions.provider.trail.Once;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records consumption and answers questions about it. Thread-safe. */
@Component
public final class ConsumptionService implements ConsumptionBook {

    private static final String SECTION = "operating";
    private static final long MOST_MONTHS = 120;

    private final CustomerGate gate;
    private final InteractionTransactions transactions;
    private final ConsumptionRecorder recorder;
    private final Once once;
    private final AuditTrail trail;
    private final ItemStore store = new ItemStore();
    private final ItemQueries queries = new ItemQueries();

    /** All that a record or a question passes through. */
    @Activate
    public ConsumptionService(@Reference CustomerGate gate, @Reference InteractionTransactions transactions,
            @Reference ConsumptionRecorder recorder, @Reference Once once, @Reference AuditTrail trail) {
        this.gate = gate;
        this.transactions = transactions;
        this.recorder = recorder;
        this.once = once;
        this.trail = trail;
    }

    @Override
    public ConsumptionRecorded record(Caller caller, CustomerNumber customer, List<NewConsumption> items, Optional<IdempotencyKey> key) {
        View view = gate.demand(caller, customer, Operation.ENTER, SECTION, Optional.empty());
        ItemChecks.demand(items);
        try {
            return transactions.change(entities -> {
                Answer answer = once.answer(caller, key, customer + "\n" + items,
                        () -> recorder.record(entities, view, customer, items));
                return new ConsumptionRecorded(store.recorded(entities, customer, answer.made()), answer.receipt());
            });
        } catch (UniqueValueTaken e) {
            throw new Conflict(InteractionError.REVERSED, "one of the items was reversed already");
        }
    }

    @Override
    public Page<ConsumptionItem> items(Caller caller, ConsumptionQuestion question, PageRequest page) {
        View view = demand(caller, question);
        Optional<Place> after = page.cursor().map(Place::parse);
        List<ConsumptionItem> found = transactions.read(entities -> queries.items(entities, question, after, page.limit() + 1));
        List<ConsumptionItem> shown = found.subList(0, Math.min(found.size(), page.limit()));
        journal(view, question, shown.size());
        return new Page<>(shown, found.size() > shown.size() ? Optional.of(place(shown).cursor()) : Optional.empty());
    }

    @Override
    public List<MonthlyConsumption> byMonth(Caller caller, ConsumptionQuestion question) {
        View view = demand(caller, question);
        List<MonthlyConsumption> sums = transactions.read(entities -> queries.sums(entities, question));
        journal(view, question, sums.size());
        return sums;
    }

    /** Every customer of a group must be within the caller's rights: a sum over others would tell of them. */
    private View demand(Caller caller, ConsumptionQuestion question) {
        long months = question.from().until(question.to(), ChronoUnit.MONTHS) + 1;
        if (question.customers().isEmpty() || question.customers().size() > ConsumptionQuestion.MOST_CUSTOMERS) {
            throw new Invalid(InteractionError.REFUSED_VALUE, "customers", "give 1 to " + ConsumptionQuestion.MOST_CUSTOMERS);
        }
        if (months < 1 || months > MOST_MONTHS) {
            throw new Invalid(InteractionError.REFUSED_VALUE, "from", "give at most " + MOST_MONTHS + " months, the first before the last");
        }
        return question.customers().stream().sorted()
                .map(number -> gate.demand(caller, number, Operation.QUERY, SECTION, Optional.empty()))
                .collect(Collectors.collectingAndThen(Collectors.toList(), views -> views.get(0)));
    }

    private void journal(View view, ConsumptionQuestion question, int count) {
        AuditEvent.Builder event = AuditEvent.done(Acts.CONSUMPTION_READ, Acts.by(view.actor()))
                .detail("from", question.from().toString()).detail("to", question.to().toString())
                .detail("count", Integer.toString(count));
        question.customers().stream().sorted().forEach(number -> event.subject(new AuditSubject(number, 0)));
        question.currency().ifPresent(currency -> event.detail("currency", currency.getCurrencyCode()));
        question.asOf().ifPresent(moment -> event.detail("as-of", moment.toString()));
        trail.journal(event.build());
    }

    private static Place place(List<ConsumptionItem> shown) {
        ConsumptionItem last = shown.get(shown.size() - 1);
        return new Place(last.date().toString(), last.id().value());
    }
}
