package org.dossier.archive.provider.intake;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

import org.dossier.access.AccessControl;
import org.dossier.access.Actor;
import org.dossier.archive.NewCustomer;
import org.dossier.archive.provider.customers.Batch;
import org.dossier.archive.provider.rules.FieldRules;
import org.dossier.archive.provider.rules.Rulebook;
import org.dossier.core.Caller;
import org.dossier.database.RowIds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks, numbers, seals and keys new customers, all before the transaction that writes them. Thread-safe. */
@Component(service = Preparation.class)
public final class Preparation {

    private final AccessControl access;
    private final Rulebook rulebook;
    private final Entering entering;
    private final Sample sample = new Sample();
    private final RowIds ids = new RowIds();

    /** Rules first, then right, numbers and keys. */
    @Activate
    public Preparation(@Reference AccessControl access, @Reference Rulebook rulebook, @Reference Entering entering) {
        this.access = access;
        this.rulebook = rulebook;
        this.entering = entering;
    }

    /** One customer, reviewed by itself. */
    Prepared single(Caller caller, NewCustomer customer) {
        Actor actor = access.actor(caller);
        FieldRules rules = rulebook.present();
        List<Draft> drafts = List.of(new DraftCheck(rules).single(customer));
        List<Entry> entries = entering.entries(caller, actor, drafts, rules, Optional.empty());
        return prepared(actor, rules, drafts, entries, Optional.empty(), sample.rekeyed(rules.catalogue(), drafts.get(0)));
    }

    /** Many customers, reviewed together. */
    Prepared batch(Caller caller, List<NewCustomer> customers) {
        Actor actor = access.actor(caller);
        FieldRules rules = rulebook.present();
        List<Draft> drafts = new DraftCheck(rules).batch(customers);
        Batch batch = new Batch(ids.next(), actor.account(), drafts.size(), entering.now());
        List<Entry> entries = entering.entries(caller, actor, drafts, rules, Optional.of(batch.id()));
        return prepared(actor, rules, drafts, entries, Optional.of(batch), sample.draw(rules.catalogue(), drafts, entries));
    }

    private static Prepared prepared(Actor actor, FieldRules rules, List<Draft> drafts, List<Entry> entries,
            Optional<Batch> batch, SortedSet<String> rekey) {
        return new Prepared(actor, rules.catalogue(), entries, batch, rekey, drafts.get(0).source().key(), EntryText.of(drafts));
    }
}
