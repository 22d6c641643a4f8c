package org.dossier.rest.session;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import org.dossier.rest.json.Given;

/**
 * A change of one's own password.
 *
 * @param current the password as it is
 * @param next the password as it shall be
 */
record PasswordBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "password") String current,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "password") @JsonProperty("new") String next) {

    PasswordBody {
        new Given().field("current", current).field("new", next).check();
    }

    @Override
    public String toString() {
        return "PasswordBody";
    }
}
