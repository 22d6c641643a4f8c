package org.dossier.rest.customers;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.CustomerState;
import org.dossier.archive.CustomerSummary;

/**
 * A customer in a list.
 *
 * @param number the customer's number
 * @param kind what it is
 * @param name its name as the caller may see it
 * @param state where it stands
 * @param manager the account of its account manager, where there is one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"number", "kind", "name", "state"})
record CustomerItem(String number, CustomerKind kind, String name, CustomerState state, String manager) {

    static CustomerItem of(CustomerSummary summary) {
        return new CustomerItem(summary.number().value(), summary.kind(), summary.name(), summary.state(),
                summary.manager().orElse(null));
    }

    @Override
    public String toString() {
        return "CustomerItem[" + number + "]";
    }
}
