package org.dossier.rest.reviews;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.dossier.access.Decision;
import org.dossier.rest.json.Given;

/**
 * A decision.
 *
 * @param verdict what is decided
 * @param rekeyed the values keyed again from the source document, by field
 * @param comment why; asked for when a proposal is not approved
 */
record DecisionBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) @JsonProperty("decision") Verdict verdict,
        SortedMap<String, Keyed> rekeyed,
        String comment) {

    /** The possible decisions, as REST spells them. */
    enum Verdict {
        /** It takes effect. */
        @JsonProperty("approve") APPROVE(Decision.Verdict.APPROVE),
        /** It does not take effect. */
        @JsonProperty("reject") REJECT(Decision.Verdict.REJECT),
        /** Its maker corrects it. */
        @JsonProperty("return") RETURN(Decision.Verdict.RETURN);

        private final Decision.Verdict meaning;

        Verdict(Decision.Verdict meaning) {
            this.meaning = meaning;
        }

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    DecisionBody {
        new Given().field("decision", verdict).check();
        rekeyed = rekeyed == null ? new TreeMap<>() : rekeyed;
        Given values = new Given();
        rekeyed.forEach((field, value) -> values.field("rekeyed." + field, value));
        values.check();
    }

    Decision decision() {
        SortedMap<String, String> values = new TreeMap<>();
        rekeyed.forEach((field, keyed) -> values.put(field, keyed.text()));
        return new Decision(verdict.meaning, values, Optional.ofNullable(comment));
    }

    @Override
    public String toString() {
        return "DecisionBody[" + verdict + "]";
    }
}
