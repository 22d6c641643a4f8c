package org.dossier.access;

import java.util.Objects;

/**
 * What a person signs in with.
 *
 * @param account the account's name
 * @param password the password; never part of {@link #toString()}
 * @param address where the request came from, for throttling and for the trail
 */
public record Credentials(String account, String password, String address) {

    /** @throws NullPointerException when a part is missing */
    public Credentials {
        Objects.requireNonNull(account, "account");
        Objects.requireNonNull(password, "password");
        Objects.requireNonNull(address, "address");
    }

    @Override
    public String toString() {
        return "Credentials[" + account + "]";
    }
}
