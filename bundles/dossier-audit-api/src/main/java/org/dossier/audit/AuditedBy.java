package org.dossier.audit;

import java.util.Objects;
import java.util.Optional;

import org.dossier.core.Channel;

/**
 * Who acted, as the trail names them.
 *
 * @param account the account of the person, module or schedule; {@code nobody} before sign-in
 * @param module the module that passed the person's session on, when one did
 * @param channel the way by which the call came in
 */
public record AuditedBy(String account, Optional<String> module, Channel channel) {

    /** @throws NullPointerException when a part is missing */
    public AuditedBy {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(module, "module");
        Objects.requireNonNull(channel, "channel");
    }
}
