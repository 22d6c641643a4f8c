package org.dossier.archive;

import java.util.Collections;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;

/**
 * A customer at first contact.
 *
 * @param kind what it is
 * @param name its name, as written
 * @param fields further catalogue fields, by name
 * @param manager the account of the account manager who answers for it from now on
 * @param notDuplicateOf the likely duplicates that the caller has looked at and holds for others
 * @param key the client's own name for this creation, where it gave one
 */
public record NewCustomer(CustomerKind kind, String name, SortedMap<String, FieldValue> fields, Optional<String> manager,
        Set<CustomerNumber> notDuplicateOf, Optional<IdempotencyKey> key) {

    /** Keeps unmodifiable copies. */
    public NewCustomer {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(manager, "manager");
        Objects.requireNonNull(key, "key");
        fields = Collections.unmodifiableSortedMap(new TreeMap<>(fields));
        notDuplicateOf = Set.copyOf(notDuplicateOf);
    }

    /** Hides every value. */
    @Override
    public String toString() {
        return "NewCustomer[" + kind + "]";
    }
}
