package org.dossier.rest.accounts;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dossier.access.Actor;
import org.dossier.core.Channel;

/**
 * One's own account.
 *
 * @param account its name
 * @param posts the posts that one holds
 * @param channel the way by which one came in
 */
@Schema(requiredProperties = {"account", "posts", "channel"})
record MeBody(String account, SortedSet<String> posts, Channel channel) {

    static MeBody of(Actor actor) {
        return new MeBody(actor.account(), new TreeSet<>(actor.posts()), actor.channel());
    }
}
