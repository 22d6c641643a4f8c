package org.dossier.archive.provider.integrity;

import java.util.Optional;

import org.dossier.archive.provider.relationships.rows.StoredRelationship;

/**
 * The key of a relationship as the audit log writes it, {@code <number>/<id>}.
 *
 * @param number the first customer's number
 * @param id the identifier
 */
record RelationshipRowKey(String number, String id) {

    static RelationshipRowKey of(StoredRelationship row) {
        return new RelationshipRowKey(row.from().value(), row.id());
    }

    /** Empty for a text that is no such key, since rows that an entry names may be of any form. */
    static Optional<RelationshipRowKey> parse(String text) {
        int slash = text.indexOf('/');
        return slash < 0 ? Optional.empty()
                : Optional.of(new RelationshipRowKey(text.substring(0, slash), text.substring(slash + 1)));
    }

    String text() {
        return number + "/" + id;
    }
}
