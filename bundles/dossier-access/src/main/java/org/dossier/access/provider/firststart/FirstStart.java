package org.dossier.access.provider.firststart;

import java.util.List;
import java.util.Map;
import org.dossier.access.provider.store.AccessTransactions;
import org.dossier.database.Work;

import org.dossier.access.provider.accounts.AccountStore;
import org.dossier.access.provider.posts.BuiltInPosts;
import org.dossier.access.provider.posts.PostStore;
import org.dossier.access.provider.trail.Trail;
import org.dossier.core.Channel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes what an empty installation begins with, in one transaction with its audit entry; an installation that has accounts is
 * never touched. Two nodes that start at once are told apart by the keys of the tables: the second one's transaction fails, and
 * its next try finds accounts. Thread-safe.
 */
@Component(service = FirstStart.class)
public final class FirstStart {

    private final AccessTransactions transactions;
    private final PostStore posts;
    private final AccountStore accounts;
    private final FirstAccounts first;
    private final Demonstration demonstration;
    private final Trail trail;

    /** The first start over its parts. */
    @Activate
    public FirstStart(@Reference AccessTransactions transactions, @Reference PostStore posts,
            @Reference AccountStore accounts, @Reference FirstAccounts first, @Reference Demonstration demonstration,
            @Reference Trail trail) {
        this.transactions = transactions;
        this.posts = posts;
        this.accounts = accounts;
        this.first = first;
        this.demonstration = demonstration;
        this.trail = trail;
    }

    /** Makes what is missing; does nothing when there are accounts. */
    public void run() {
        if (accounts.count() > 0) {
            return;
        }
        List<DemonstrationAccount> generated = demonstration.wanted() ? demonstration.generate() : List.of();
        transactions.change(Work.only(em -> {
            if (posts.none()) {
                BuiltInPosts.all().forEach(posts::add);
            }
            List<String> names = generated.isEmpty() ? first.administrators() : demonstrate(generated);
            trail.changed("installation.first-start", Trail.by("system", Channel.SYSTEM),
                    Map.of("accounts", String.join(" ", names), "demonstration", Boolean.toString(!generated.isEmpty())));
        }));
    }

    private List<String> demonstrate(List<DemonstrationAccount> generated) {
        first.demonstration(generated);
        demonstration.list(generated);
        return generated.stream().map(DemonstrationAccount::name).toList();
    }
}
