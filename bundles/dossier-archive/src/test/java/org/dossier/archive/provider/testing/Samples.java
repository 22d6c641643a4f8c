package org.dossier.archive.provider.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldValue;
import org.dossier.archive.NewCustomer;
import org.dossier.archive.SectionChange;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;

/** Customers for tests: values that pass their checks, and no unique value twice. */
public final class Samples {

    private static final AtomicLong RUNNING = new AtomicLong();

    private Samples() {
    }

    /** A mobile number that nobody else has. */
    public static String phone() {
        return "138%08d".formatted(RUNNING.incrementAndGet());
    }

    /** A person with a phone. */
    public static NewCustomer person(String name, String phone) {
        return person(name, Map.of("phones", many(phone)));
    }

    /** A person with some fields. */
    public static NewCustomer person(String name, Map<String, FieldValue> fields) {
        return customer(CustomerKind.PERSON, name, fields);
    }

    /** An organization with some fields. */
    public static NewCustomer organization(String name, Map<String, FieldValue> fields) {
        return customer(CustomerKind.ORGANIZATION, name, fields);
    }

    /** The same customer, answered for by somebody. */
    public static NewCustomer of(NewCustomer customer, Person manager) {
        return new NewCustomer(customer.kind(), customer.name(), customer.fields(), Optional.of(manager.account()),
                customer.notDuplicateOf(), customer.key());
    }

    /** The same customer, known to be another than some. */
    public static NewCustomer notDuplicateOf(NewCustomer customer, CustomerNumber other) {
        return new NewCustomer(customer.kind(), customer.name(), customer.fields(), customer.manager(), Set.of(other),
                customer.key());
    }

    /** The same customer under a client's key. */
    public static NewCustomer keyed(NewCustomer customer, String key) {
        return new NewCustomer(customer.kind(), customer.name(), customer.fields(), customer.manager(), customer.notDuplicateOf(),
                Optional.of(new IdempotencyKey(key)));
    }

    /** A change of one field, on whatever version is there. */
    public static SectionChange change(String section, String field, FieldValue value) {
        return new SectionChange(section, new TreeMap<>(Map.of(field, Optional.of(value))), Optional.empty(), "heard on a visit",
                Optional.empty());
    }

    /** A text. */
    public static FieldValue text(String text) {
        return new FieldValue.Text(text);
    }

    /** Several texts. */
    public static FieldValue many(String... texts) {
        return new FieldValue.Many(List.of(texts).stream().<FieldValue>map(FieldValue.Text::new).toList());
    }

    private static NewCustomer customer(CustomerKind kind, String name, Map<String, FieldValue> fields) {
        return new NewCustomer(kind, name, new TreeMap<>(fields), Optional.empty(), Set.of(), Optional.empty());
    }
}
