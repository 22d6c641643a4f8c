package org.dossier.access;

import java.util.Set;

/**
 * An account as administrators see it.
 *
 * @param name the account's name
 * @param state whether it can be used
 * @param posts the posts that it holds
 * @param unit the unit that it belongs to; empty text for none
 * @param version the version of the row, for conditional changes
 */
public record Account(String name, State state, Set<String> posts, String unit, long version) {

    /** Whether an account can be used. */
    public enum State {
        /** Proposed and not yet agreed to, or agreed to and not yet enrolled. */
        AWAITING_ENROLMENT,
        /** In use. */
        ACTIVE,
        /** Disabled. */
        DISABLED
    }

    /** Keeps an unmodifiable copy of the posts. */
    public Account {
        posts = Set.copyOf(posts);
    }
}
