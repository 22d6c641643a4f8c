package org.dossier.rest.relationships;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import org.dossier.archive.NewRelationship;
import org.dossier.archive.Relationship;
import org.dossier.archive.RelationshipType;
import org.dossier.core.CustomerNumber;
import org.dossier.rest.json.FieldJson;
import org.dossier.rest.json.Labels;

/**
 * A relationship as one of its customers has it.
 *
 * @param id its identifier
 * @param type the name of its type
 * @param label how it reads from this customer to the other one
 * @param direction from which side it is looked at
 * @param customer the other customer's number
 * @param since its first day, where it is known
 * @param until its last day, where it has ended or is to end
 * @param attributes the values of the type's own attributes
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = {"id", "type", "direction", "customer", "attributes"})
record RelationshipBody(String id, String type, Labels label, Side direction, String customer, LocalDate since, LocalDate until,
        SortedMap<String, Object> attributes) {

    static RelationshipBody of(Relationship relationship, CustomerNumber one, Map<String, RelationshipType> types) {
        NewRelationship content = relationship.content();
        Side side = content.from().equals(one) ? Side.FORWARD : Side.INVERSE;
        return new RelationshipBody(relationship.id().value(), content.type(), label(types.get(content.type()), side), side,
                (side == Side.FORWARD ? content.to() : content.from()).value(), content.since().orElse(null),
                content.until().orElse(null), FieldJson.of(content.attributes()));
    }

    private static Labels label(RelationshipType type, Side side) {
        return type == null ? null : Labels.of(side == Side.FORWARD ? type.forward() : type.inverse());
    }

    @Override
    public String toString() {
        return "RelationshipBody[" + id + "]";
    }
}
