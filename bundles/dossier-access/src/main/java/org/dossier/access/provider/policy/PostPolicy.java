package org.dossier.access.provider.policy;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dossier.access.Facts;
import org.dossier.access.FieldRule;
import org.dossier.access.Operation;
import org.dossier.access.Permission;
import org.dossier.access.RowScope;
import org.dossier.access.Sensitivity;
import org.dossier.access.Visibility;
import org.dossier.access.provider.posts.Post;
import org.dossier.access.provider.posts.Reach;
import org.dossier.access.provider.posts.Right;

/** What the posts of one account allow: their rights add up. */
final class PostPolicy implements Policy {

    private final String account;
    private final String unit;
    private final Set<Permission> permissions;
    private final List<Right> rights;
    private final Optional<String> usualPurpose;
    private final RowScope scope;

    /** The policy of an account that holds the posts; for the unit, empty text is none. */
    PostPolicy(String account, String unit, Collection<Post> posts) {
        this.account = account;
        this.unit = unit;
        this.permissions = posts.stream().flatMap(post -> post.permissions().stream()).collect(Collectors.toUnmodifiableSet());
        this.rights = posts.stream().flatMap(post -> post.rights().stream()).toList();
        this.usualPurpose = posts.stream().map(Post::usualPurpose).flatMap(Optional::stream).sorted().findFirst();
        this.scope = scope(posts);
    }

    @Override
    public boolean has(Permission permission) {
        return permissions.contains(permission);
    }

    @Override
    public Set<Permission> permissions() {
        return permissions;
    }

    @Override
    public RowScope scope() {
        return scope;
    }

    @Override
    public Visibility visibility(FieldRule field, Facts facts) {
        if (!scope.covers(facts)) {
            return Visibility.ABSENT;
        }
        if (rights(Operation.QUERY, field.section(), facts).anyMatch(upTo(field, Right::clear))) {
            return Visibility.CLEAR;
        }
        return rights(Operation.QUERY, field.section(), facts).anyMatch(upTo(field, Right::masked)) ? Visibility.MASKED
                : Visibility.ABSENT;
    }

    @Override
    public boolean mayReveal(FieldRule field, Facts facts) {
        return scope.covers(facts) && rights(Operation.REVEAL, field.section(), facts).anyMatch(upTo(field, Right::reveal));
    }

    @Override
    public boolean allows(Operation operation, String section, Facts facts) {
        return scope.covers(facts) && rights(operation, section, facts).findAny().isPresent();
    }

    @Override
    public Optional<String> usualPurpose() {
        return usualPurpose;
    }

    private Stream<Right> rights(Operation operation, String section, Facts facts) {
        return rights.stream().filter(right -> right.operation() == operation && right.section().equals(section))
                .filter(right -> reaches(right.reach(), facts));
    }

    private boolean reaches(Reach reach, Facts facts) {
        return switch (reach) {
            case ALL -> true;
            case OWN -> facts.manager().filter(account::equals).isPresent();
            case UNIT -> facts.unit().filter(unit::equals).isPresent();
        };
    }

    private static Predicate<Right> upTo(FieldRule field, Function<Right, Optional<Sensitivity>> level) {
        return right -> level.apply(right).filter(highest -> field.sensitivity().compareTo(highest) <= 0).isPresent();
    }

    /**
     * The customers that the rights to look reach. Posts with different ceilings give the lower one to all: the parts of a scope
     * share one ceiling, and showing too little is the safe side.
     */
    private RowScope scope(Collection<Post> posts) {
        List<Right> looking = rights.stream().filter(right -> right.operation() == Operation.QUERY).toList();
        if (looking.isEmpty()) {
            return RowScope.nothing();
        }
        Set<Reach> reaches = looking.stream().map(Right::reach).collect(Collectors.toSet());
        return new RowScope(reaches.contains(Reach.ALL), reaches.contains(Reach.OWN) ? Set.of(account) : Set.of(),
                reaches.contains(Reach.UNIT) && !unit.isEmpty() ? Set.of(unit) : Set.of(),
                posts.stream().map(PostPolicy::highest).flatMap(Optional::stream).min(Sensitivity::compareTo).orElseThrow());
    }

    private static Optional<Sensitivity> highest(Post post) {
        return post.rights().stream().filter(right -> right.operation() == Operation.QUERY)
                .flatMap(right -> Stream.concat(right.clear().stream(), right.masked().stream())).max(Sensitivity::compareTo);
    }
}
