package org.dossier.access.provider.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.dossier.access.AccessError;
import org.dossier.access.provider.posts.PostStore;
import org.dossier.core.Invalid;
import org.dossier.core.Violation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Judges which posts may meet in one hand (S24). Thread-safe. */
@Component(service = PostChoice.class)
public final class PostChoice {

    private static final String FIELD = "posts";

    private final PostStore posts;

    /** Judges by the posts of the store. */
    @Activate
    public PostChoice(@Reference PostStore posts) {
        this.posts = posts;
    }

    /** @throws Invalid when there is none, one is unknown, or two must not meet */
    public void demand(Set<String> chosen) {
        List<Violation> wrong = new ArrayList<>();
        if (chosen.isEmpty()) {
            wrong.add(new Violation(FIELD, "name at least one post"));
        }
        for (String name : new TreeSet<>(chosen)) {
            posts.find(name).ifPresentOrElse(
                    post -> post.conflicts().stream().filter(chosen::contains).filter(other -> other.compareTo(name) > 0).sorted()
                            .forEach(other -> wrong.add(new Violation(FIELD, name + " and " + other + " must not meet"))),
                    () -> wrong.add(new Violation(FIELD, name + " is no post")));
        }
        if (!wrong.isEmpty()) {
            throw new Invalid(AccessError.POSTS, wrong);
        }
    }
}
