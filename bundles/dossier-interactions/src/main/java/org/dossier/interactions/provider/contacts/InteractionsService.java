package org.dossier.interactions.provider.contacts;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.dossier.access.Operation;
import org.dossier.access.View;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.AuditTrail;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.core.Purpose;
import org.dossier.core.Receipt;
import org.dossier.database.RowIds;
import org.dossier.interactions.Interaction;
import org.dossier.interactions.InteractionId;
import org.dossier.interactions.InteractionRecorded;
import org.dossier.interactions.Interactions;
import org.dossier.interactions.NewInteraction;
import org.dossier.interactions.provider.gate.CustomerGate;
import org.dossier.interactions.provider.tables.InteractionTransactions;
import org.dossier.interactions.provider.tables.Place;
import org.dossier.interactions.provider.trail.Acts;
import org.dossier.interactions.provider.trail.Answer;
import org.dossier.interactions.provider.trail.Once;
import org.dossier.interactions.provider.trail.RowDigests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Records contacts and shows them. Thread-safe. */
@Component
public final class InteractionsService implements Interactions {

    private static final String SECTION = "service";

    private final CustomerGate gate;
    private final InteractionTransactions transactions;
    private final ContactSeal seal;
    private final RowDigests digests;
    private final Once once;
    private final AuditTrail trail;
    private final Contacts contacts = new Contacts();
    private final RowIds ids = new RowIds();
    private final Clock clock = Clock.systemUTC();

    /** All that a record passes through. */
    @Activate
    public InteractionsService(@Reference CustomerGate gate, @Reference InteractionTransactions transactions,
            @Reference ContactSeal seal, @Reference RowDigests digests, @Reference Once once, @Reference AuditTrail trail) {
        this.gate = gate;
        this.transactions = transactions;
        this.seal = seal;
        this.digests = digests;
        this.once = once;
        this.trail = trail;
    }

    @Override
    public InteractionRecorded record(Caller caller, CustomerNumber customer, NewInteraction made) {
        View view = gate.demand(caller, customer, Operation.ENTER, SECTION, Optional.empty());
        ContactChecks.demand(made);
        Answer answer = transactions.change(entities -> once.answer(caller, made.key(), request(customer, made), () -> {
            Contact contact = contact(view, customer, made);
            entities.persist(contact);
            entities.flush();
            return new Answer(contact.id().value(), append(view, contact));
        }));
        return new InteractionRecorded(new InteractionId(answer.made()), answer.receipt());
    }

    @Override
    public Page<Interaction> latest(Caller caller, CustomerNumber customer, Optional<Purpose> purpose, PageRequest page) {
        View view = gate.demand(caller, customer, Operation.QUERY, SECTION, purpose);
        Optional<Place> after = page.cursor().map(Place::parse);
        List<Contact> found = transactions.read(entities -> contacts.latest(entities, customer, after, page.limit() + 1));
        List<Contact> shown = found.subList(0, Math.min(found.size(), page.limit()));
        ContactView sight = new ContactView(view);
        List<Interaction> items = shown.stream().map(contact -> sight.show(contact, seal.open(contact))).toList();
        journal(view, customer, sight, items.size());
        boolean more = found.size() > shown.size();
        return new Page<>(items, more ? Optional.of(place(shown.get(shown.size() - 1)).cursor()) : Optional.empty());
    }

    private Contact contact(View view, CustomerNumber customer, NewInteraction made) {
        InteractionId id = new InteractionId(ids.next());
        byte[] document = seal.seal(customer, id, new Said(made.participants(), made.summary(), made.content()));
        Instant at = made.at().truncatedTo(ChronoUnit.MICROS);
        NewInteraction kept = new NewInteraction(made.kind(), made.direction(), at, List.of(), "", "", Optional.empty());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return new Contact(customer, id, kept, new Contact.Recording(now, view.actor().account(), document));
    }

    private Receipt append(View view, Contact contact) {
        return trail.append(AuditEvent.done(Acts.CONTACT_RECORDED, Acts.by(view.actor()))
                .subject(new AuditSubject(contact.number(), 0))
                .detail("interaction", contact.id().value())
                .state(digests.commitment(Contact.TABLE, contact.number(), contact.id().value(), contact.content()))
                .build());
    }

    private void journal(View view, CustomerNumber customer, ContactView sight, int count) {
        AuditEvent.Builder event = AuditEvent.done(Acts.CONTACTS_READ, Acts.by(view.actor()))
                .subject(new AuditSubject(customer, 0)).fields(sight.shown()).detail("count", Integer.toString(count));
        view.purpose().map(Purpose::text).ifPresent(event::purpose);
        trail.journal(event.build());
    }

    private static Place place(Contact contact) {
        return new Place(contact.happenedAt().toString(), contact.id().value());
    }

    private String request(CustomerNumber customer, NewInteraction made) {
        return String.join("\n", customer.value(), made.kind().name(), made.direction().name(), made.at().toString(),
                made.participants().toString(), made.summary(), made.content());
    }
}
