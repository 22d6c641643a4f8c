package org.dossier.rest.customers;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.CustomerRecord;
import org.dossier.archive.CustomerState;
import org.dossier.archive.CustomerSummary;
import org.dossier.rest.json.FieldJson;

/**
 * A customer as the caller may see it.
 *
 * @param number the customer's number
 * @param kind what it is
 * @param name its name
 * @param state where it stands
 * @param manager the account of its account manager, where there is one
 * @param sections the values of the fields, by section
 * @param masked the names of the fields that are shown masked
 * @param completeness the share of required fields that are filled, 0 to 1
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"number", "kind", "name", "state", "sections", "masked", "completeness"})
record CustomerBody(String number, CustomerKind kind, String name, CustomerState state, String manager,
        SortedMap<String, SortedMap<String, Object>> sections, SortedSet<String> masked, double completeness) {

    static CustomerBody of(CustomerRecord customer) {
        CustomerSummary head = customer.head();
        SortedMap<String, SortedMap<String, Object>> sections = new TreeMap<>();
        customer.sections().forEach((name, content) -> sections.put(name, FieldJson.of(content.fields())));
        return new CustomerBody(head.number().value(), head.kind(), head.name(), head.state(), head.manager().orElse(null),
                sections, customer.masked(), customer.completeness());
    }

    @Override
    public String toString() {
        return "CustomerBody[" + number + "]";
    }
}
