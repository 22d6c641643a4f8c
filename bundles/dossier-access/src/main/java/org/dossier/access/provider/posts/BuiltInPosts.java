package org.dossier.access.provider.posts;

import static org.dossier.access.Operation.CHANGE;
import static org.dossier.access.Operation.ENTER;
import static org.dossier.access.Sensitivity.CONFIDENTIAL;
import static org.dossier.access.Sensitivity.INTERNAL;
import static org.dossier.access.Sensitivity.SECRET;
import static org.dossier.access.provider.posts.Reach.ALL;
import static org.dossier.access.provider.posts.Reach.OWN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dossier.access.Permission;

/**
 * The posts that every installation begins with. The three administrations exclude one another and everything that reads
 * customers (S25, D8); none of them has a right to a section of the archive.
 */
public final class BuiltInPosts {

    /** Runs the system and agrees to what security administration proposes. */
    public static final String SYSTEM_ADMIN = "system-admin";
    /** Keeps accounts. */
    public static final String SECURITY_ADMIN = "security-admin";
    /** Reads and verifies the trail. */
    public static final String AUDIT_ADMIN = "audit-admin";
    /** Enters and asks for changes. */
    public static final String CLERK = "clerk";
    /** Decides about intake and changes. */
    public static final String REVIEWER = "reviewer";
    /** Answers for customers. */
    public static final String ACCOUNT_MANAGER = "account-manager";
    /** Only looks. */
    public static final String READER = "reader";
    /** Measures. */
    public static final String BENCHMARK = "benchmark";

    private static final List<String> SECTIONS = List.of("basic", "operating", "service");
    private static final List<String> ADMINISTRATIONS = List.of(SYSTEM_ADMIN, SECURITY_ADMIN, AUDIT_ADMIN);
    private static final List<String> DEALING = List.of(CLERK, REVIEWER, ACCOUNT_MANAGER, READER, BENCHMARK);
    private static final int SESSIONS = 5;
    private static final int SESSIONS_OF_BENCHMARK = 1_000;

    private BuiltInPosts() {
    }

    /** All of them. */
    public static List<Post> all() {
        return List.of(
                administration(SYSTEM_ADMIN, "review:accounts", "accounts:read", "catalogue:read", "maintenance:run"),
                administration(SECURITY_ADMIN, "accounts:read", "accounts:propose", "accounts:disable", "catalogue:read"),
                administration(AUDIT_ADMIN, "audit:read", "audit:verify", "accounts:read", "catalogue:read"),
                dealing(CLERK, "intake", SESSIONS, permissions("catalogue:read", "import:run"),
                        List.of(s -> Right.query(s, INTERNAL, CONFIDENTIAL, ALL), s -> Right.write(s, ENTER, ALL),
                                s -> Right.write(s, CHANGE, ALL))),
                dealing(REVIEWER, "review", SESSIONS,
                        permissions("catalogue:read", "review:basic", "review:operating", "review:service"),
                        List.of(s -> Right.query(s, INTERNAL, CONFIDENTIAL, ALL))),
                dealing(ACCOUNT_MANAGER, "care", SESSIONS, permissions("catalogue:read"),
                        List.of(s -> Right.query(s, INTERNAL, CONFIDENTIAL, OWN), s -> Right.reveal(s, CONFIDENTIAL, OWN),
                                s -> Right.write(s, ENTER, OWN), s -> Right.write(s, CHANGE, OWN))),
                dealing(READER, null, SESSIONS, permissions("catalogue:read"),
                        List.of(s -> Right.query(s, INTERNAL, CONFIDENTIAL, ALL))),
                dealing(BENCHMARK, "benchmark", SESSIONS_OF_BENCHMARK, permissions("catalogue:read", "import:run"),
                        List.of(s -> Right.query(s, INTERNAL, SECRET, ALL), s -> Right.reveal(s, SECRET, ALL),
                                s -> Right.write(s, ENTER, ALL), s -> Right.write(s, CHANGE, ALL))));
    }

    private static Post administration(String name, String... permissions) {
        Set<String> conflicts = Stream.concat(ADMINISTRATIONS.stream(), DEALING.stream())
                .filter(other -> !other.equals(name)).collect(Collectors.toSet());
        return new Post(name, Optional.empty(), SESSIONS, List.of(), permissions(permissions), conflicts);
    }

    private static Post dealing(String name, String purpose, int sessions, Set<Permission> permissions,
            List<Function<String, Right>> rights) {
        List<Right> all = rights.stream().flatMap(right -> SECTIONS.stream().map(right)).toList();
        return new Post(name, Optional.ofNullable(purpose), sessions, all, permissions, Set.copyOf(ADMINISTRATIONS));
    }

    private static Set<Permission> permissions(String... names) {
        return Stream.of(names).map(Permission::new).collect(Collectors.toSet());
    }
}
