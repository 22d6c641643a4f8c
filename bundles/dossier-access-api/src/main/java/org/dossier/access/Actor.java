package org.dossier.access;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.dossier.core.Channel;

/**
 * A caller that has been resolved: valid for the call in which it was resolved and no longer.
 *
 * @param account the account of the person, module or schedule
 * @param module the module that passed the person's session on, when one did
 * @param posts the posts that the account holds
 * @param channel the way by which the call came in
 */
public record Actor(String account, Optional<String> module, Set<String> posts, Channel channel) {

    /** Keeps an unmodifiable copy of the posts. */
    public Actor {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(module, "module");
        Objects.requireNonNull(channel, "channel");
        posts = Set.copyOf(posts);
    }
}
