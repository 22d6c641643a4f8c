package org.dossier.access.provider.accounts;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import org.dossier.access.Account;

/**
 * An account as it is stored, its tag already checked.
 *
 * @param name its name
 * @param state where it stands
 * @param posts the posts that it holds
 * @param unit its unit; empty text for none
 * @param password its password, once it has one
 * @param version the version of the row; 0 before it is stored
 */
public record StoredAccount(String name, AccountState state, Set<String> posts, String unit, Optional<StoredPassword> password,
        long version) {

    /** Keeps an unmodifiable copy of the posts. */
    public StoredAccount {
        posts = Set.copyOf(posts);
    }

    /** An account that is not stored yet. */
    public static StoredAccount fresh(String name, AccountState state, Set<String> posts, String unit) {
        return new StoredAccount(name, state, posts, unit, Optional.empty(), 0);
    }

    /** Whether it is in use. */
    public boolean enabled() {
        return state == AccountState.ACTIVE;
    }

    /** Whether a person can sign in with it; a module's account has no password. */
    public boolean active() {
        return enabled() && password.isPresent();
    }

    /** The same account in another state. */
    public StoredAccount in(AccountState next) {
        return new StoredAccount(name, next, posts, unit, password, version);
    }

    /** The same account, in use with another password. */
    public StoredAccount with(StoredPassword next) {
        return new StoredAccount(name, AccountState.ACTIVE, posts, unit, Optional.of(next), version);
    }

    /** What administrators are told. */
    public Account told() {
        return new Account(name, state.told(), posts, unit, version);
    }

    /**
     * A password as it is stored.
     *
     * @param hash the encoded hash
     * @param since when it was set
     * @param mustChange whether nothing but changing it is allowed
     */
    public record StoredPassword(String hash, Instant since, boolean mustChange) {
    }
}
