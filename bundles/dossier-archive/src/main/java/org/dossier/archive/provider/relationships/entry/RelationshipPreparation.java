package org.dossier.archive.provider.relationships.entry;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dossier.access.AccessControl;
import org.dossier.access.Actor;
import org.dossier.access.Operation;
import org.dossier.archive.ArchiveError;
import org.dossier.archive.CustomerState;
import org.dossier.archive.NewRelationship;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.customers.CustomerGate;
import org.dossier.archive.provider.customers.Standing;
import org.dossier.archive.provider.customers.Visit;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.relationships.rows.Claims;
import org.dossier.archive.provider.relationships.rows.RelationshipBatch;
import org.dossier.archive.provider.relationships.rows.RelationshipSeal;
import org.dossier.archive.provider.relationships.rows.StoredRelationship;
import org.dossier.archive.provider.relationships.types.RelationshipTypes;
import org.dossier.audit.AuditSubject;
import org.dossier.core.Caller;
import org.dossier.core.Conflict;
import org.dossier.core.CustomerNumber;
import org.dossier.database.RowIds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Checks relationships, asks for the right, and seals, all before the transaction that writes them. Thread-safe. */
@Component(service = RelationshipPreparation.class)
public final class RelationshipPreparation {

    private final AccessControl access;
    private final RelationshipTypes types;
    private final ArchiveTransactions transactions;
    private final CustomerGate gate;
    private final RelationshipSeal seal;
    private final RowIds ids = new RowIds();
    private final Clock clock = Clock.systemUTC();

    /** Caller, rules, customers and keys, in this order. */
    @Activate
    public RelationshipPreparation(@Reference AccessControl access, @Reference RelationshipTypes types,
            @Reference ArchiveTransactions transactions, @Reference CustomerGate gate, @Reference RelationshipSeal seal) {
        this.access = access;
        this.types = types;
        this.transactions = transactions;
        this.gate = gate;
        this.seal = seal;
    }

    PreparedRelationships prepare(Caller caller, List<NewRelationship> wanted) {
        Actor actor = access.actor(caller);
        RelationshipCheck check = new RelationshipCheck(types, wanted);
        Set<CustomerNumber> numbers = wanted.stream().flatMap(one -> Stream.of(one.from(), one.to()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        check.demandSize(numbers);
        check.demandForm();
        Map<CustomerNumber, Standing> customers = customers(caller, numbers);
        check.demandKinds(number -> customers.get(number).head().kind());
        // PostgreSQL keeps microseconds; what is tagged must be what is read again
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        LocalDate today = LocalDate.ofInstant(now, ZoneId.systemDefault());
        RelationshipBatch batch = new RelationshipBatch(ids.next(), actor.account(), wanted.size(), now);
        List<AuditSubject> subjects =
                customers.values().stream().map(one -> new AuditSubject(one.head().number(), one.head().version())).toList();
        return new PreparedRelationships(actor, batch, sealed(check.inOrder(), batch, today), subjects, today,
                RelationshipText.of(wanted));
    }

    /** One reading for all of them, since every call to the database costs. */
    private Map<CustomerNumber, Standing> customers(Caller caller, Set<CustomerNumber> numbers) {
        return transactions.read(entities -> numbers.stream()
                .collect(Collectors.toMap(Function.identity(), number -> enter(caller, number))));
    }

    private Standing enter(Caller caller, CustomerNumber number) {
        Visit visit = gate.enter(caller, number, Optional.empty());
        visit.view().demand(Operation.ENTER, Catalogue.BASIC);
        if (visit.standing().state() == CustomerState.REJECTED) {
            throw new Conflict(ArchiveError.TURNED_DOWN, "the intake of " + number + " was turned down; enter the customer anew");
        }
        return visit.standing();
    }

    /** Identifiers in rising order, so that they keep the order of the input. */
    private List<StoredRelationship> sealed(List<NewRelationship> relationships, RelationshipBatch batch, LocalDate today) {
        List<String> rising = Stream.generate(ids::next).limit(relationships.size()).sorted().toList();
        List<StoredRelationship> rows = new ArrayList<>();
        for (NewRelationship one : relationships) {
            rows.add(seal.seal(rising.get(rows.size()), one, batch.id(), Claims.of(one, today)));
        }
        return rows;
    }
}
