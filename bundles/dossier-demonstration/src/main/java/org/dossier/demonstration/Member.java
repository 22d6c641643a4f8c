package org.dossier.demonstration;

import java.time.LocalDate;
import java.util.Optional;

import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldValue;
import org.dossier.archive.NewCustomer;
import org.dossier.core.CustomerNumber;

/**
 * A customer of the demonstration company.
 *
 * @param index its index
 * @param number its number
 * @param customer what was entered
 */
record Member(long index, CustomerNumber number, NewCustomer customer) {

    /** Whether it is a company. */
    boolean company() {
        return customer.kind() == CustomerKind.ORGANIZATION;
    }

    /** The birthday of a person, where the catalogue has such a field. */
    Optional<LocalDate> birthday() {
        return customer.fields().get("birthDate") instanceof FieldValue.Day day ? Optional.of(day.value()) : Optional.empty();
    }

    /** The gender of a person; empty text where it is not known. */
    String gender() {
        return customer.fields().get("gender") instanceof FieldValue.Text text ? text.value() : "";
    }
}
