package org.dossier.rest.relationships;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dossier.archive.FieldType;
import org.dossier.archive.NewRelationship;
import org.dossier.archive.RelationshipType;
import org.dossier.core.CustomerNumber;
import org.dossier.rest.json.FieldReader;
import org.dossier.rest.json.Given;

/**
 * A relationship as it is entered for one of its customers.
 *
 * @param type the name of its type
 * @param customer the other customer's number
 * @param direction from which side it is looked at; otherwise from the first customer
 * @param since its first day, where it is known
 * @param until its last day, where it has ended or is to end
 * @param attributes the values of the type's own attributes
 */
@Schema(name = "NewRelationship")
record NewRelationshipBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String type,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String customer,
        @Schema(defaultValue = "forward") Side direction,
        LocalDate since,
        LocalDate until,
        @Schema(type = "object", additionalProperties = Schema.AdditionalPropertiesValue.TRUE) Map<String, JsonNode> attributes) {

    NewRelationshipBody {
        new Given().field("type", type).field("customer", customer).check();
        direction = Objects.requireNonNullElse(direction, Side.FORWARD);
        attributes = Objects.requireNonNullElse(attributes, Map.of());
    }

    NewRelationship relationship(CustomerNumber one, Map<String, RelationshipType> types) {
        CustomerNumber other = new CustomerNumber(customer);
        boolean forward = direction == Side.FORWARD;
        return new NewRelationship(forward ? one : other, type, forward ? other : one, Optional.ofNullable(since),
                Optional.ofNullable(until), FieldReader.single(attributes(types.get(type))).values(attributes));
    }

    /** A type that is not there has no attributes; refusing it is the archive's task. */
    private static Map<String, FieldType> attributes(RelationshipType type) {
        return type == null ? Map.of() : type.attributes().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, attribute -> attribute.getValue().type()));
    }

    @Override
    public String toString() {
        return "NewRelationshipBody[" + type + "]";
    }
}
