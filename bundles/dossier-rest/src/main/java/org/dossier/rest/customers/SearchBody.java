package org.dossier.rest.customers;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import org.dossier.archive.Archive;
import org.dossier.archive.CustomerQuery;
import org.dossier.archive.CustomerState;
import org.dossier.core.Caller;
import org.dossier.core.PageRequest;
import org.dossier.rest.json.PageBody;
import org.dossier.rest.service.Needed;

/**
 * Conditions that all hold for the customers that are wanted.
 *
 * @param number the customer number
 * @param phone a phone number in any notation, or its last four digits
 * @param name the name
 * @param anything a number, a phone or a name, whichever it is
 * @param state where the customer stands
 * @param manager the account of the account manager
 * @param limit how many items at most
 * @param cursor where the last page ended
 */
record SearchBody(String number, String phone, String name, @JsonProperty("q") String anything, CustomerState state,
        String manager, @Schema(minimum = "1", maximum = "200", defaultValue = "50") Integer limit, String cursor) {

    PageBody<CustomerItem> find(Needed<Archive> archive, Caller caller) {
        PageRequest page = new PageRequest(limit == null ? PageRequest.USUAL : limit, Optional.ofNullable(cursor));
        return PageBody.of(archive.call(service -> service.find(caller, query(), page)), CustomerItem::of);
    }

    private CustomerQuery query() {
        return new CustomerQuery(Optional.ofNullable(number), Optional.ofNullable(phone), Optional.ofNullable(name),
                Optional.ofNullable(anything), Optional.ofNullable(state), Optional.ofNullable(manager));
    }

    @Override
    public String toString() {
        return "SearchBody";
    }
}
