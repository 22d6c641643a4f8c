package org.dossier.rest.customers;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.NewCustomer;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.rest.json.FieldReader;
import org.dossier.rest.json.Given;

/**
 * A customer at first contact.
 *
 * @param kind what it is
 * @param name its name, as written
 * @param manager the account of the account manager who shall answer for it
 * @param notDuplicateOf the likely duplicates that the caller has looked at and holds for others
 * @param fields any field of the catalogue, beside kind and name
 */
@Schema(additionalProperties = Schema.AdditionalPropertiesValue.TRUE)
record NewCustomerBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) CustomerKind kind,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String name,
        String manager,
        List<String> notDuplicateOf,
        @JsonAnySetter @Schema(hidden = true) Map<String, JsonNode> fields) {

    NewCustomerBody {
        new Given().field("kind", kind).field("name", name).check();
        notDuplicateOf = notDuplicateOf == null ? List.of() : List.copyOf(notDuplicateOf);
        fields = fields == null ? Map.of() : fields;
    }

    NewCustomer customer(FieldReader reader, Optional<IdempotencyKey> key) {
        return new NewCustomer(kind, name, reader.values(fields), Optional.ofNullable(manager),
                notDuplicateOf.stream().map(CustomerNumber::new).collect(Collectors.toUnmodifiableSet()), key);
    }

    @Override
    public String toString() {
        return "NewCustomerBody[" + kind + "]";
    }
}
