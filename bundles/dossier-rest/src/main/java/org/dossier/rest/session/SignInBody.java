package org.dossier.rest.session;

import io.swagger.v3.oas.annotations.media.Schema;
import org.dossier.rest.json.Given;

/**
 * What one signs in with.
 *
 * @param account the account's name
 * @param password the password
 * @param code the code of a second factor, for accounts that have one
 */
record SignInBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String account,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED, format = "password") String password,
        String code) {

    SignInBody {
        new Given().field("account", account).field("password", password).check();
    }

    @Override
    public String toString() {
        return "SignInBody[" + account + "]";
    }
}
