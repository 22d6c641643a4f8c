package org.dossier.archive.provider.relationships.entry;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

import org.dossier.access.Actor;
import org.dossier.archive.provider.relationships.rows.RelationshipBatch;
import org.dossier.archive.provider.relationships.rows.StoredRelationship;
import org.dossier.audit.AuditSubject;

/**
 * Relationships ready to be written.
 *
 * @param actor who enters them
 * @param batch the row that decides for them all
 * @param rows the relationships, sealed
 * @param subjects their customers
 * @param today the day of entry, before which a relationship has ended
 * @param request the request as one text; holds values
 */
record PreparedRelationships(Actor actor, RelationshipBatch batch, List<StoredRelationship> rows, List<AuditSubject> subjects,
        LocalDate today, String request) {

    /** The names of their types. */
    SortedSet<String> types() {
        SortedSet<String> types = new TreeSet<>();
        rows.forEach(row -> types.add(row.type()));
        return types;
    }

    /** Hides every value. */
    @Override
    public String toString() {
        return "PreparedRelationships[" + rows.size() + "]";
    }
}
