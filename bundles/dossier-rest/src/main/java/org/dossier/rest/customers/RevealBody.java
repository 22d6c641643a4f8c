package org.dossier.rest.customers;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dossier.access.AccessError;
import org.dossier.archive.RevealRequest;
import org.dossier.core.Invalid;
import org.dossier.core.Purpose;
import org.dossier.rest.json.Given;

/**
 * Which masked values shall be shown.
 *
 * @param fields the names of the fields
 * @param purpose why: a code, or {@code work:<id>}; otherwise the header says it
 * @param words why, in one's own words
 */
record RevealBody(@Schema(requiredMode = Schema.RequiredMode.REQUIRED) List<String> fields,
        @Schema(example = "service") String purpose, String words) {

    RevealBody {
        new Given().field("fields", fields).check();
        for (int i = 0; i < fields.size(); i++) {
            new Given().field("fields[" + i + "]", fields.get(i)).check();
        }
    }

    RevealRequest request(Optional<Purpose> header) {
        Purpose stated = Optional.ofNullable(purpose).map(Purpose::parse).or(() -> header)
                .orElseThrow(() -> new Invalid(AccessError.PURPOSE_NEEDED, "purpose", "say why"));
        return new RevealRequest(new TreeSet<>(fields), words == null ? stated : stated.explained(words));
    }

    @Override
    public String toString() {
        return "RevealBody" + fields;
    }
}
