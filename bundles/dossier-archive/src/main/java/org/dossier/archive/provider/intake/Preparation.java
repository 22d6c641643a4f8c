package org.dossier.archive.provider.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

import org.dossier.access.AccessControl;
import org.dossier.access.Actor;
import org.dossier.archive.NewCustomer;
import org.dossier.archive.provider.customers.Batch;
import org.dossier.archive.provider.numbers.CustomerNumbers;
import org.dossier.archive.provider.rules.FieldRules;
import org.dossier.archive.provider.rules.Rulebook;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.database.RowIds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks, numbers, seals and keys new customers, all before the transaction that writes them. Thread-safe. */
@Component(service = Preparation.class)
public final class Preparation {

    private final AccessControl access;
    private final EntryGate gate;
    private final Rulebook rulebook;
    private final CustomerNumbers numbers;
    private final EntryMaker maker;
    private final Sample sample = new Sample();
    private final RowIds ids = new RowIds();
    private final Clock clock = Clock.systemUTC();

    /** Right, rules, numbers and keys, in this order. */
    @Activate
    public Preparation(@Reference AccessControl access, @Reference EntryGate gate, @Reference Rulebook rulebook,
            @Reference CustomerNumbers numbers, @Reference EntryMaker maker) {
        this.access = access;
        this.gate = gate;
        this.rulebook = rulebook;
        this.numbers = numbers;
        this.maker = maker;
    }

    /** One customer, reviewed by itself. */
    Prepared single(Caller caller, NewCustomer customer) {
        Actor actor = access.actor(caller);
        FieldRules rules = rulebook.present();
        List<Draft> drafts = List.of(new DraftCheck(rules).single(customer));
        List<Entry> entries = entries(caller, actor, drafts, rules, Optional.empty());
        return prepared(actor, rules, drafts, entries, Optional.empty(), sample.rekeyed(rules.catalogue(), drafts.get(0)));
    }

    /** Many customers, reviewed together. */
    Prepared batch(Caller caller, List<NewCustomer> customers) {
        Actor actor = access.actor(caller);
        FieldRules rules = rulebook.present();
        List<Draft> drafts = new DraftCheck(rules).batch(customers);
        Batch batch = new Batch(ids.next(), actor.account(), drafts.size(), now());
        List<Entry> entries = entries(caller, actor, drafts, rules, Optional.of(batch.id()));
        return prepared(actor, rules, drafts, entries, Optional.of(batch), sample.draw(rules.catalogue(), drafts, entries));
    }

    private List<Entry> entries(Caller caller, Actor actor, List<Draft> drafts, FieldRules rules, Optional<String> batch) {
        List<CustomerNumber> given = numbers.take(drafts.size());
        gate.demand(caller, given.get(0), drafts, rules.catalogue());
        Instant at = now();
        List<Entry> entries = new ArrayList<>(drafts.size());
        for (int row = 0; row < drafts.size(); row++) {
            entries.add(maker.make(given.get(row), drafts.get(row), rules, actor.account(), at, batch));
        }
        return entries;
    }

    private static Prepared prepared(Actor actor, FieldRules rules, List<Draft> drafts, List<Entry> entries,
            Optional<Batch> batch, SortedSet<String> rekey) {
        return new Prepared(actor, rules.catalogue(), entries, batch, rekey, drafts.get(0).source().key(), EntryText.of(drafts));
    }

    /** PostgreSQL keeps microseconds; what is digested must be what is read again. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
