package org.dossier.rest.interactions;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.dossier.interactions.InteractionKind;

/** The kinds of contact, as REST spells them. */
enum Kind {
    /** Somebody met the customer in person. */
    @JsonProperty("visit") VISIT,
    /** A call. */
    @JsonProperty("call") CALL,
    /** A letter, mail or message. */
    @JsonProperty("message") MESSAGE,
    /** An opinion of the customer. */
    @JsonProperty("opinion") OPINION;

    static Kind of(InteractionKind kind) {
        return valueOf(kind.name());
    }

    InteractionKind kind() {
        return InteractionKind.valueOf(name());
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
