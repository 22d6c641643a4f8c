package org.dossier.rest.relationships;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dossier.archive.NewRelationship;
import org.dossier.archive.RelationshipType;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Invalid;
import org.dossier.rest.problem.RestError;

/**
 * What is entered: one relationship by its parts, or many under {@code items}.
 *
 * @param type the name of its type
 * @param customer the other customer's number
 * @param direction from which side it is looked at; otherwise from the first customer
 * @param since its first day, where it is known
 * @param until its last day, where it has ended or is to end
 * @param attributes the values of the type's own attributes
 * @param items many relationships in place of one
 */
@Schema(name = "NewRelationships", example = "{\"type\":\"holding\",\"customer\":\"K00000002\",\"since\":\"2020-01-31\"}")
record NewRelationshipsBody(
        String type,
        String customer,
        @Schema(defaultValue = "forward") Side direction,
        LocalDate since,
        LocalDate until,
        @Schema(type = "object", additionalProperties = Schema.AdditionalPropertiesValue.TRUE) Map<String, JsonNode> attributes,
        List<NewRelationshipBody> items) {

    NewRelationshipsBody {
        if (items == null) {
            items = List.of(new NewRelationshipBody(type, customer, direction, since, until, attributes));
        } else if (items.stream().anyMatch(Objects::isNull)) {
            throw new Invalid(RestError.BODY_SHAPE, "items", "give items");
        }
    }

    List<NewRelationship> relationships(CustomerNumber one, Map<String, RelationshipType> types) {
        return items.stream().map(item -> item.relationship(one, types)).toList();
    }

    @Override
    public String toString() {
        return "NewRelationshipsBody[" + items.size() + "]";
    }
}
