package org.dossier.rest.reviews;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.SortedSet;
import org.dossier.access.NewProposal;
import org.dossier.access.Proposal;
import org.dossier.core.CustomerNumber;

/**
 * A review in a list.
 *
 * @param id its identifier
 * @param kind the kind of proposal
 * @param customer the customer that it is about, where it is about one
 * @param maker who proposed it
 * @param at when it was proposed
 * @param state where it stands
 * @param fields the names of the fields that would change
 * @param rekey the fields that the decider must key again from the source document
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"id", "kind", "maker", "at", "state", "fields", "rekey"})
record ReviewItem(String id, String kind, String customer, String maker, Instant at, Proposal.State state,
        SortedSet<String> fields, SortedSet<String> rekey) {

    static ReviewItem of(Proposal proposal) {
        NewProposal content = proposal.content();
        return new ReviewItem(proposal.id().value(), content.kind(), content.customer().map(CustomerNumber::value).orElse(null),
                proposal.maker(), proposal.at(), proposal.state(), content.fields(), content.rekey());
    }
}
