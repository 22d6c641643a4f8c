package org.dossier.rest.accounts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Set;
import org.dossier.rest.json.Given;

/**
 * An account that shall be.
 *
 * @param name 2 to 32 lower-case letters, digits, dots or hyphens
 * @param posts the posts that it shall hold
 * @param unit the unit that it shall belong to
 */
record NewAccountBody(
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) String name,
        @Schema(requiredMode = Schema.RequiredMode.REQUIRED) Set<String> posts,
        String unit) {

    NewAccountBody {
        new Given().field("name", name).field("posts", posts).check();
        for (String post : posts) {
            new Given().field("posts", post).check();
        }
    }
}
