package org.dossier.access.provider.sessions;

import java.time.Duration;
import java.time.Instant;

import org.dossier.access.provider.store.RowContent;
import org.dossier.core.Channel;

/**
 * A session as it is stored.
 *
 * @param tokenHash the hash of its token
 * @param account whose it is
 * @param address where its owner signed in from
 * @param channel the way by which its owner signed in
 * @param began when it began
 * @param seen when it was last used
 * @param ends when it ends at the latest
 * @param version the version of the row
 */
record StoredSession(String tokenHash, String account, String address, Channel channel, Instant began, Instant seen, Instant ends,
        long version) {

    /** Whether it still holds, when it was last used at the given time. */
    boolean holds(Instant now, Instant lastUse, Duration idle) {
        return now.isBefore(ends) && now.isBefore(lastUse.plus(idle));
    }

    StoredSession usedAt(Instant time) {
        return new StoredSession(tokenHash, account, address, channel, began, time, ends, version + 1);
    }

    /** What the tag is made over. */
    RowContent content() {
        return new RowContent().text(account).text(address).text(channel.name()).time(began).time(seen).time(ends);
    }
}
