package org.dossier.access;

import java.util.Objects;
import java.util.Set;

/**
 * A bundle that shall become a caller.
 *
 * @param symbolicName the bundle's symbolic name
 * @param account the name of the account that bears the module's rights; made with the admission
 * @param posts the posts that bound what the module may do
 * @param unattended whether it may act as itself, and not only on behalf of people
 */
public record NewModule(String symbolicName, String account, Set<String> posts, boolean unattended) {

    /** Keeps an unmodifiable copy of the posts. */
    public NewModule {
        Objects.requireNonNull(symbolicName, "symbolicName");
        Objects.requireNonNull(account, "account");
        posts = Set.copyOf(posts);
    }
}
