package org.dossier.archive.provider.changes;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

import javax.persistence.EntityManager;

import org.dossier.access.NewProposal;
import org.dossier.access.Permission;
import org.dossier.access.ProposalId;
import org.dossier.access.Proposals;
import org.dossier.archive.ArchiveError;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldValue;
import org.dossier.archive.SectionChange;
import org.dossier.archive.provider.audit.Acts;
import org.dossier.archive.provider.customers.Visit;
import org.dossier.archive.provider.requests.Answer;
import org.dossier.archive.provider.rules.FieldRules;
import org.dossier.archive.provider.sections.SectionSeal;
import org.dossier.archive.provider.sections.SectionVersion;
import org.dossier.archive.provider.sections.Sections;
import org.dossier.archive.provider.values.Document;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.AuditTrail;
import org.dossier.core.Caller;
import org.dossier.core.Stale;
import org.dossier.database.RowIds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Writes a wanted change, its proposal and its audit entry, in the transaction that it is given. Thread-safe. */
@Component(service = ChangeRequests.class)
public final class ChangeRequests {

    /** The kind of proposal. */
    public static final String KIND = "customer.change";

    private final SectionSeal sectionSeal;
    private final ChangeSeal changeSeal;
    private final Proposals proposals;
    private final AuditTrail trail;
    private final Sections sections = new Sections();
    private final RowIds ids = new RowIds();
    private final Clock clock = Clock.systemUTC();

    /** Seals under the customer's key. */
    @Activate
    public ChangeRequests(@Reference SectionSeal sectionSeal, @Reference ChangeSeal changeSeal, @Reference Proposals proposals,
            @Reference AuditTrail trail) {
        this.sectionSeal = sectionSeal;
        this.changeSeal = changeSeal;
        this.proposals = proposals;
        this.trail = trail;
    }

    /**
     * Asks for a change that has been checked.
     *
     * @throws Stale when the section is no longer in the expected version
     * @throws org.dossier.core.Invalid when every value is already as wanted
     */
    Answer request(EntityManager entities, Caller caller, Visit visit, SectionChange wanted,
            SortedMap<String, Optional<FieldValue>> patch, FieldRules rules) {
        Optional<SectionVersion> present = sections.newest(entities, visit.standing().head().number(), wanted.section());
        long base = present.map(SectionVersion::version).orElse(0L);
        if (wanted.expected().filter(expected -> expected != base).isPresent()) {
            throw new Stale(ArchiveError.STALE_SECTION, "the section is now in version " + base + "; read it again");
        }
        Document document = present.map(sectionSeal::open).orElse(Document.empty());
        SortedMap<String, Optional<FieldValue>> changing = new ChangeCheck(rules).changing(patch, document);
        Change change = new Change(visit.standing().head().number(), ids.next(), wanted.section(), base,
                visit.view().actor().account(), clock.instant().truncatedTo(ChronoUnit.MICROS));
        changeSeal.seal(change, changing, wanted.reason());
        entities.persist(change);
        ProposalId review = proposals.submit(caller, proposal(change, visit, changing, rules));
        return new Answer(change.id(), review, trail.append(event(change, visit, changing, review)));
    }

    private static NewProposal proposal(Change change, Visit visit, SortedMap<String, Optional<FieldValue>> changing,
            FieldRules rules) {
        SortedSet<String> fields = new TreeSet<>(changing.keySet());
        SortedSet<String> rekey = new TreeSet<>(fields);
        rekey.removeIf(field -> changing.get(field).isEmpty() || rules.catalogue().field(visit.standing().head().kind(), field)
                .filter(FieldDefinition::rekeyed).isEmpty());
        return new NewProposal(KIND, change.id(), Optional.of(change.number()), Permission.review(change.section()), fields,
                rekey);
    }

    private static AuditEvent event(Change change, Visit visit, SortedMap<String, Optional<FieldValue>> changing,
            ProposalId review) {
        return AuditEvent.done(Acts.CHANGE_PROPOSED, Acts.by(visit.view().actor()))
                .subject(new AuditSubject(change.number(), visit.standing().head().version())).fields(changing.keySet())
                .detail("section", change.section()).detail("review", review.value()).build();
    }
}
