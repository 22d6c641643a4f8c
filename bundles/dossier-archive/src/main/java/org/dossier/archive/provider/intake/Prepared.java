package org.dossier.archive.provider.intake;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import org.dossier.access.Actor;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.customers.Batch;
import org.dossier.core.IdempotencyKey;

/**
 * Customers ready to be admitted.
 *
 * @param actor who enters them
 * @param catalogue the catalogue that they passed
 * @param entries what is to be written
 * @param batch the batch that they come with; empty for a single customer
 * @param rekey what the reviewer keys again, as the proposal names it
 * @param key the client's key
 * @param request the request as one text; holds values
 */
record Prepared(Actor actor, Catalogue catalogue, List<Entry> entries, Optional<Batch> batch, SortedSet<String> rekey,
        Optional<IdempotencyKey> key, String request) {

    /** What is made: the batch, or the single customer. */
    String made() {
        return batch.map(Batch::id).orElseGet(() -> entries.get(0).number().value());
    }

    /** The names of all fields that have a value. */
    SortedSet<String> fields() {
        SortedSet<String> fields = new TreeSet<>();
        entries.forEach(entry -> fields.addAll(entry.fields()));
        return fields;
    }

    /** Hides every value. */
    @Override
    public String toString() {
        return "Prepared[" + entries.size() + "]";
    }
}
