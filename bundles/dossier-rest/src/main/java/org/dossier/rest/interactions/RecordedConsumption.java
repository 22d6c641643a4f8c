package org.dossier.rest.interactions;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.dossier.interactions.ConsumptionId;
import org.dossier.interactions.ConsumptionRecorded;

/**
 * Items that have just been recorded.
 *
 * @param id the item's identifier, where it is one
 * @param ids the identifiers, in the order of the input
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(requiredProperties = "ids")
record RecordedConsumption(String id, List<String> ids) {

    static RecordedConsumption of(ConsumptionRecorded recorded) {
        List<String> ids = recorded.ids().stream().map(ConsumptionId::value).toList();
        return new RecordedConsumption(ids.size() == 1 ? ids.get(0) : null, ids);
    }
}
