package org.dossier.core;

import java.util.Objects;

/**
 * Who calls: an opaque session token and the channel. The access service resolves the token on every call, so a made-up caller is
 * nobody and a revoked one is nobody from the next call on. Holds no right and no name.
 *
 * @param token the session token as it was handed out at sign-in; secret, and never part of {@link #toString()}
 * @param channel the way by which the call came in
 */
public record Caller(String token, Channel channel) {

    /** @throws NullPointerException when a part is missing */
    public Caller {
        Objects.requireNonNull(token, "token");
        Objects.requireNonNull(channel, "channel");
    }

    @Override
    public String toString() {
        return "Caller[" + channel + "]";
    }
}
