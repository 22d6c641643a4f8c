package org.dossier.archive.provider.relationships.rows;

import java.util.Optional;
import java.util.SortedMap;

import org.dossier.archive.FieldValue;
import org.dossier.archive.NewRelationship;
import org.dossier.archive.provider.values.Document;
import org.dossier.archive.provider.values.DocumentCodec;
import org.dossier.vault.SealContext;
import org.dossier.vault.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Seals the attributes of relationships under the first customer's key, also where there are none, bound to everything else of
 * the row: a row of which any column was changed does not open (D2, D4). Thread-safe.
 */
@Component(service = RelationshipSeal.class)
public final class RelationshipSeal {

    private final Vault vault;
    private final DocumentCodec codec = new DocumentCodec();

    /** Keys never leave the vault. */
    @Activate
    public RelationshipSeal(@Reference Vault vault) {
        this.vault = vault;
    }

    /** A new relationship, ready to be stored. */
    public StoredRelationship seal(String id, NewRelationship content, String batch, Optional<String> claim) {
        StoredRelationship row = new StoredRelationship(id, content, batch, claim);
        row.attributes(vault.seal(row.from(), context(row), codec.encode(new Document(content.attributes()))));
        return row;
    }

    /**
     * The attributes of a relationship.
     *
     * @throws org.dossier.vault.DamagedValue when they or any other part are not what was entered
     */
    public SortedMap<String, FieldValue> open(StoredRelationship row) {
        return codec.decode(vault.open(row.from(), context(row), row.attributes())).fields();
    }

    /** No part holds a slash, so that no two rows have the same key. */
    private static SealContext context(StoredRelationship row) {
        String key = String.join("/", row.from().value(), row.id(), row.to().value(), row.type(), day(row.since()),
                day(row.until()), row.batch());
        return new SealContext("archive_relationship", key, "attributes", 0);
    }

    private static String day(Optional<?> day) {
        return day.map(Object::toString).orElse("");
    }
}
