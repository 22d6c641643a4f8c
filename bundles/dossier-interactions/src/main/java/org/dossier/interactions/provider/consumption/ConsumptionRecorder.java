package org.dossier.interactions.provider.consumption;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import javax.persistence.EntityManager;

import org.dossier.access.View;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.AuditTrail;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Receipt;
import org.dossier.database.RowIds;
import org.dossier.interactions.ConsumptionId;
import org.dossier.interactions.NewConsumption;
import org.dossier.interactions.provider.trail.Acts;
import org.dossier.interactions.provider.trail.Answer;
import org.dossier.interactions.provider.trail.RowDigests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes items with their audit entries, one entry for each thousand (D3). Works in the caller's transaction. Thread-safe. */
@Component(service = ConsumptionRecorder.class)
public final class ConsumptionRecorder {

    private static final int ROWS_AN_ENTRY = 1_000;

    private final RowDigests digests;
    private final AuditTrail trail;
    private final ItemStore store = new ItemStore();
    private final Reversals reversals = new Reversals(store);
    private final RowIds ids = new RowIds();
    private final Clock clock = Clock.systemUTC();

    /** Digests and entries are others' work. */
    @Activate
    public ConsumptionRecorder(@Reference RowDigests digests, @Reference AuditTrail trail) {
        this.digests = digests;
        this.trail = trail;
    }

    /** Writes all items; the receipt is that of the last entry. */
    Answer record(EntityManager entities, View view, CustomerNumber number, List<NewConsumption> made) throws SQLException {
        reversals.demand(entities, number, made);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String recording = ids.next();
        Receipt receipt = null;
        for (int from = 0; from < made.size(); from += ROWS_AN_ENTRY) {
            List<Item> chunk = items(made.subList(from, Math.min(made.size(), from + ROWS_AN_ENTRY)), now);
            receipt = append(view, number, recording, chunk);
            store.insert(entities, new ItemStore.Slot(number, receipt.entry(), recording, from), chunk);
        }
        return new Answer(recording, receipt);
    }

    private List<Item> items(List<NewConsumption> made, Instant now) {
        List<Item> items = new ArrayList<>();
        made.forEach(item -> items.add(new Item(new ConsumptionId(ids.next()), item, now)));
        return items;
    }

    private Receipt append(View view, CustomerNumber number, String recording, List<Item> items) {
        AuditEvent.Builder event = AuditEvent.done(Acts.CONSUMPTION_RECORDED, Acts.by(view.actor()))
                .subject(new AuditSubject(number, 0)).detail("recording", recording).detail("count", Integer.toString(items.size()));
        items.forEach(item -> event.state(digests.commitment(Item.TABLE, number, item.id().value(), item.content(number))));
        return trail.append(event.build());
    }
}
