package org.dossier.rest.session;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.dossier.access.Session;

/**
 * A session that has begun.
 *
 * @param token goes into the header Authorization, after {@code Bearer}
 * @param account whose session it is
 * @param expires when it ends at the latest
 * @param mustChangePassword whether the password must be changed before anything else
 */
@Schema(requiredProperties = {"token", "account", "expires", "mustChangePassword"})
record SessionBody(String token, String account, Instant expires, boolean mustChangePassword) {

    static SessionBody of(Session session) {
        return new SessionBody(session.caller().token(), session.account(), session.expires(), session.mustChangePassword());
    }

    @Override
    public String toString() {
        return "SessionBody[" + account + "]";
    }
}
