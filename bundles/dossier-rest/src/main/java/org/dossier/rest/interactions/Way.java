package org.dossier.rest.interactions;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.dossier.interactions.Direction;

/** From whom a contact came, as REST spells it. */
enum Way {
    /** From the customer to us. */
    @JsonProperty("incoming") INCOMING,
    /** From us to the customer. */
    @JsonProperty("outgoing") OUTGOING;

    static Way of(Direction direction) {
        return valueOf(direction.name());
    }

    Direction direction() {
        return Direction.valueOf(name());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
