package org.dossier.rest.session;

import io.swagger.v3.oas.annotations.media.Schema;
import org.dossier.rest.json.Given;

/**
 * What one enrols with.
 *
 * @param account the account's name
 * @param code the one-time code
 * @param password the first password
 */
record EnrolmentBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String account,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String code,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "password") String password) {

    EnrolmentBody {
        new Given().field("account", account).field("code", code).field("password", password).check();
    }

    @Override
    public String toString() {
        return "EnrolmentBody[" + account + "]";
    }
}
