package org.dossier.archive.provider.review;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

import javax.persistence.EntityManager;

import org.dossier.access.Actor;
import org.dossier.access.ProposalId;
import org.dossier.archive.ArchiveError;
import org.dossier.archive.CustomerState;
import org.dossier.archive.FieldValue;
import org.dossier.archive.provider.audit.Acts;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.changes.Change;
import org.dossier.archive.provider.changes.ChangeSeal;
import org.dossier.archive.provider.customers.CustomerHead;
import org.dossier.archive.provider.customers.Customers;
import org.dossier.archive.provider.customers.Standing;
import org.dossier.archive.provider.identifiers.Identifier;
import org.dossier.archive.provider.identifiers.Identifiers;
import org.dossier.archive.provider.identifiers.Token;
import org.dossier.archive.provider.identifiers.Tokens;
import org.dossier.archive.provider.integrity.RowDigests;
import org.dossier.archive.provider.rules.FieldRules;
import org.dossier.archive.provider.sections.Recording;
import org.dossier.archive.provider.sections.SectionSeal;
import org.dossier.archive.provider.sections.SectionVersion;
import org.dossier.archive.provider.sections.Sections;
import org.dossier.archive.provider.values.Document;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.AuditTrail;
import org.dossier.core.Conflict;
import org.dossier.core.Receipt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes the version of a section that a change makes, with its identifiers, its head and its audit entry (T11, S17).
 * Thread-safe.
 */
@Component(service = NextVersion.class)
public final class NextVersion {

    private final Customers customers;
    private final SectionSeal seal;
    private final ChangeSeal changeSeal;
    private final Tokens tokens;
    private final RowDigests digests;
    private final AuditTrail trail;
    private final Sections sections = new Sections();
    private final Identifiers identifiers = new Identifiers();
    private final Clock clock = Clock.systemUTC();

    /** Seals under the customer's key. */
    @Activate
    public NextVersion(@Reference Customers customers, @Reference SectionSeal seal, @Reference ChangeSeal changeSeal,
            @Reference Tokens tokens, @Reference RowDigests digests, @Reference AuditTrail trail) {
        this.customers = customers;
        this.seal = seal;
        this.changeSeal = changeSeal;
        this.tokens = tokens;
        this.digests = digests;
        this.trail = trail;
    }

    /**
     * Writes it in the transaction of the entity manager.
     *
     * @throws Conflict when the section has moved on since the change was proposed, or the customer was turned down
     */
    Receipt write(EntityManager entities, Change change, Actor decider, FieldRules rules, ProposalId review) {
        CustomerHead head = customers.lock(entities, change.number())
                .filter(standing -> standing.state() != CustomerState.REJECTED).map(Standing::head)
                .orElseThrow(() -> new Conflict(ArchiveError.TURNED_DOWN, "the customer's intake was turned down"));
        head.changed();
        Optional<SectionVersion> present = sections.newest(entities, change.number(), change.section());
        if (present.map(SectionVersion::version).orElse(0L) != change.baseVersion()) {
            throw new Conflict(ArchiveError.MOVED_ON, "the section has changed since the proposal was made; propose again");
        }
        SortedMap<String, Optional<FieldValue>> patch = changeSeal.patch(change);
        Document document = present.map(seal::open).orElse(Document.empty()).patched(patch);
        Recording recording = new Recording(head.version(), clock.instant().truncatedTo(ChronoUnit.MICROS), change.maker(),
                Optional.of(decider.account()), Optional.of(changeSeal.reason(change)));
        SectionVersion written = seal.seal(change.number(), change.section(), change.baseVersion() + 1, document, recording);
        entities.persist(written);
        replaceIdentifiers(entities, change, patch, rules);
        entities.flush();
        return trail.append(AuditEvent.done(Acts.CHANGED, Acts.by(decider))
                .subject(new AuditSubject(head.number(), head.version()))
                .fields(patch.keySet()).state(digests.of(head)).state(digests.of(written))
                .detail("section", change.section()).detail("review", review.value()).build());
    }

    private void replaceIdentifiers(EntityManager entities, Change change, SortedMap<String, Optional<FieldValue>> patch,
            FieldRules rules) {
        Catalogue catalogue = rules.catalogue();
        List<String> kinds = patch.keySet().stream().flatMap(field -> catalogue.field(field).stream())
                .flatMap(field -> field.search().stream().map(way -> Token.kind(field, way))).toList();
        List<Identifier> others = tokens.of(change.number(), Document.empty().patched(patch), rules);
        identifiers.replace(entities, change.number(), kinds, others);
    }
}
