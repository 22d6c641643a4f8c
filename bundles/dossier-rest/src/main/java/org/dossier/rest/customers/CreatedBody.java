package org.dossier.rest.customers;

import io.swagger.v3.oas.annotations.media.Schema;
import org.dossier.archive.Created;
import org.dossier.archive.CustomerState;

/**
 * A customer that has just got its number.
 *
 * @param number the number
 * @param state where it stands
 * @param review names the review of its intake under {@code /reviews}
 */
@Schema(requiredProperties = {"number", "state", "review"})
record CreatedBody(String number, CustomerState state, String review) {

    static CreatedBody of(Created created) {
        return new CreatedBody(created.number().value(), created.state(), created.review().value());
    }
}
