package org.dossier.rest.relationships;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** From which of its two customers a relationship is looked at. */
enum Side {
    /** From its first customer: it holds the other one. */
    @JsonProperty("forward") FORWARD,
    /** From its second customer: it is held by the other one. */
    @JsonProperty("inverse") INVERSE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
