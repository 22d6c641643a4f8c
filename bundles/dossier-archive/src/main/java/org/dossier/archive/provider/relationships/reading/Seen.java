package org.dossier.archive.provider.relationships.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.dossier.access.Visibility;
import org.dossier.archive.Relationship;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.relationships.rows.StoredRelationship;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.core.CustomerNumber;

/** Gathers what one caller is shown of relationships, and what the trail says of it. Not thread-safe, like its entity manager. */
public final class Seen {

    private final Sights sights;
    private final RelationshipPresentation presentation;
    private final List<Relationship> shown = new ArrayList<>();
    private final SortedMap<CustomerNumber, Long> subjects = new TreeMap<>();
    private boolean clear;

    Seen(Sights sights, RelationshipPresentation presentation) {
        this.sights = sights;
        this.presentation = presentation;
    }

    /** Whether the caller may know of a relationship, which takes both its customers (D6). */
    public boolean mayKnow(StoredRelationship row) {
        return sights.of(row).isPresent();
    }

    /** Shows a relationship that the caller may know of. */
    public void show(StoredRelationship row) {
        Visibility visibility = sights.of(row).orElseThrow();
        shown.add(presentation.shown(row, visibility));
        clear = clear || visibility == Visibility.CLEAR;
        subject(row.from());
        subject(row.to());
    }

    /** What was shown, in the order in which it was. */
    public List<Relationship> shown() {
        return List.copyOf(shown);
    }

    /** Adds to an audit entry whom and what the caller was shown. */
    public AuditEvent.Builder onto(AuditEvent.Builder event) {
        subjects.forEach((number, version) -> event.subject(new AuditSubject(number, version)));
        return event.fields(clear ? List.of(Catalogue.RELATIONSHIP) : List.of()).detail("count", Integer.toString(shown.size()));
    }

    /** A customer whom the entry names in any case. */
    void subject(CustomerNumber number) {
        sights.sight(number).ifPresent(sight -> subjects.put(number, sight.standing().head().version()));
    }
}
