package org.dossier.access.provider.policy;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.dossier.access.AccessError;
import org.dossier.access.provider.accounts.StoredAccount;
import org.dossier.access.provider.callers.Identity;
import org.dossier.access.provider.posts.Post;
import org.dossier.access.provider.posts.PostStore;
import org.dossier.access.provider.trail.Trail;
import org.dossier.core.AccessDenied;
import org.dossier.vault.DamagedValue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds the policy of a caller. Thread-safe. */
@Component(service = Policies.class)
public final class Policies {

    private final PostStore posts;
    private final Trail trail;

    /** Policies from the posts of the store. */
    @Activate
    public Policies(@Reference PostStore posts, @Reference Trail trail) {
        this.posts = posts;
        this.trail = trail;
    }

    /**
     * What the caller may do.
     *
     * @throws AccessDenied when one of the posts was changed behind the services (D2); noted
     */
    public Policy of(Identity caller) {
        try {
            Policy person = policy(caller.account(), caller.account().posts());
            return caller.moduleAccount()
                    .<Policy>map(module -> new BothPolicies(person, policy(caller.account(), module.posts())))
                    .orElse(person);
        } catch (DamagedValue e) {
            trail.tampered(caller.by(), e);
            throw new AccessDenied(AccessError.TAMPERED, "the rights of a post cannot be trusted; tell the auditor");
        }
    }

    /** A module's posts are judged as if the person held them: own customers are the person's, never the module's. */
    private Policy policy(StoredAccount account, Set<String> held) {
        List<Post> found = held.stream().map(posts::find).flatMap(Optional::stream).toList();
        return new PostPolicy(account.name(), account.unit(), found);
    }
}
