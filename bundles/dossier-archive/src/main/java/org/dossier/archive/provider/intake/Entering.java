package org.dossier.archive.provider.intake;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dossier.access.Actor;
import org.dossier.archive.provider.numbers.CustomerNumbers;
import org.dossier.archive.provider.rules.FieldRules;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Numbers, seals and keys drafts that somebody may enter; the one way for single customers, batches and imports. Thread-safe. */
@Component(service = Entering.class)
public final class Entering {

    private final EntryGate gate;
    private final CustomerNumbers numbers;
    private final EntryMaker maker;
    private final Clock clock = Clock.systemUTC();

    /** Numbers, right and keys. */
    @Activate
    public Entering(@Reference EntryGate gate, @Reference CustomerNumbers numbers, @Reference EntryMaker maker) {
        this.gate = gate;
        this.numbers = numbers;
        this.maker = maker;
    }

    /**
     * The entries of drafts, at least one, in their order. To be called outside any transaction.
     *
     * @param batch the identifier of the batch that they come with
     * @throws org.dossier.core.AccessDenied naming the section that the caller may not enter
     */
    public List<Entry> entries(Caller caller, Actor actor, List<Draft> drafts, FieldRules rules, Optional<String> batch) {
        List<CustomerNumber> given = numbers.take(drafts.size());
        gate.demand(caller, given.get(0), drafts, rules.catalogue());
        Instant at = now();
        List<Entry> entries = new ArrayList<>(drafts.size());
        for (int row = 0; row < drafts.size(); row++) {
            entries.add(maker.make(given.get(row), drafts.get(row), rules, actor.account(), at, batch));
        }
        return entries;
    }

    /** The present moment. PostgreSQL keeps microseconds; what is digested must be what is read again. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
