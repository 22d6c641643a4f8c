package org.dossier.access.provider.posts;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.dossier.access.Permission;

/**
 * A job and what comes with it.
 *
 * @param name its name
 * @param usualPurpose the purpose that counts when none is given
 * @param mostSessions how many sessions one account may have at once
 * @param rights what it may do with the archive
 * @param permissions its other rights
 * @param conflicts the posts that must not meet with it in one hand (S24)
 */
public record Post(String name, Optional<String> usualPurpose, int mostSessions, List<Right> rights, Set<Permission> permissions,
        Set<String> conflicts) {

    /** Keeps unmodifiable copies. */
    public Post {
        rights = List.copyOf(rights);
        permissions = Set.copyOf(permissions);
        conflicts = Set.copyOf(conflicts);
    }
}
