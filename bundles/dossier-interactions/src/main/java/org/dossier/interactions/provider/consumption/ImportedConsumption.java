package org.dossier.interactions.provider.consumption;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import javax.persistence.EntityManager;

import org.dossier.access.AccessControl;
import org.dossier.access.Actor;
import org.dossier.access.Facts;
import org.dossier.access.Operation;
import org.dossier.archive.ImportTarget;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.AuditTrail;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Receipt;
import org.dossier.core.Violation;
import org.dossier.database.RowIds;
import org.dossier.interactions.ConsumptionId;
import org.dossier.interactions.provider.tables.InteractionTransactions;
import org.dossier.interactions.provider.trail.Acts;
import org.dossier.interactions.provider.trail.RowDigests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Takes past consumption from imports (T15, T33), in the transaction that writes its customers. Thread-safe. */
@Component
public final class ImportedConsumption implements ImportTarget {

    private static final String SECTION = "operating";

    private final AccessControl access;
    private final InteractionTransactions transactions;
    private final RowDigests digests;
    private final AuditTrail trail;
    private final ItemStore store = new ItemStore();
    private final RowIds ids = new RowIds();
    private final Clock clock = Clock.systemUTC();

    /** The access service decides, digests and entries are others' work. */
    @Activate
    public ImportedConsumption(@Reference AccessControl access, @Reference InteractionTransactions transactions,
            @Reference RowDigests digests, @Reference AuditTrail trail) {
        this.access = access;
        this.transactions = transactions;
        this.digests = digests;
        this.trail = trail;
    }

    @Override
    public String name() {
        return "consumption";
    }

    @Override
    public Set<String> parts() {
        return ItemParts.NAMES;
    }

    @Override
    public List<Violation> check(SortedMap<String, String> values) {
        return new ItemParts(values).problems();
    }

    @Override
    public void demand(Caller caller, Facts customer) {
        access.view(caller, customer, Optional.empty()).demand(Operation.ENTER, SECTION);
    }

    @Override
    public void write(Caller caller, List<ImportedRecord> records) {
        demandEach(caller, records);
        Actor actor = access.actor(caller);
        transactions.joined(entities -> written(entities, actor, records));
    }

    /** The policy cannot tell new customers apart but by what their facts say beside the number. */
    private void demandEach(Caller caller, List<ImportedRecord> records) {
        Set<List<Object>> judged = new HashSet<>();
        for (ImportedRecord imported : records) {
            Facts facts = imported.customer();
            if (judged.add(List.of(facts.state(), facts.manager(), facts.unit(), facts.sensitivity()))) {
                demand(caller, facts);
            }
        }
    }

    private Receipt written(EntityManager entities, Actor actor, List<ImportedRecord> records) throws SQLException {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<Item> items = records.stream().map(imported -> new Item(new ConsumptionId(ids.next()),
                new ItemParts(imported.values()).item().orElseThrow(), now)).toList();
        List<CustomerNumber> numbers = records.stream().map(imported -> imported.customer().customer()).toList();
        String recording = ids.next();
        Receipt receipt = trail.append(event(actor, recording, numbers, items));
        List<ItemStore.Slot> slots = new ArrayList<>();
        for (int place = 0; place < items.size(); place++) {
            slots.add(new ItemStore.Slot(numbers.get(place), receipt.entry(), recording, place));
        }
        store.insert(entities, slots, items);
        return receipt;
    }

    private AuditEvent event(Actor actor, String recording, List<CustomerNumber> numbers, List<Item> items) {
        AuditEvent.Builder event = AuditEvent.done(Acts.CONSUMPTION_RECORDED, Acts.by(actor)).detail("recording", recording)
                .detail("count", Integer.toString(items.size()));
        for (int place = 0; place < items.size(); place++) {
            Item item = items.get(place);
            CustomerNumber number = numbers.get(place);
            event.subject(new AuditSubject(number, 0))
                    .state(digests.commitment(Item.TABLE, number, item.id().value(), item.content(number)));
        }
        return event.build();
    }
}
