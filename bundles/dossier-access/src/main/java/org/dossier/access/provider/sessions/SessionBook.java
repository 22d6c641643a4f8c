package org.dossier.access.provider.sessions;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;

import org.dossier.access.Session;
import org.dossier.access.provider.accounts.StoredAccount;
import org.dossier.access.provider.credentials.Secrets;
import org.dossier.access.provider.posts.Post;
import org.dossier.access.provider.posts.PostStore;
import org.dossier.access.provider.settings.AccessSettings;
import org.dossier.access.provider.store.PresentTransaction;
import org.dossier.access.provider.store.Sql;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Begins and ends sessions in the caller's transaction; what this node remembers of them is forgotten with the commit.
 * Thread-safe.
 */
@Component(service = SessionBook.class)
public final class SessionBook {

    private final SessionStore store;
    private final Sessions known;
    private final PostStore posts;
    private final Secrets secrets;
    private final AccessSettings settings;
    private final PresentTransaction transaction;
    private final Clock clock;

    /** The book in a container. */
    @Activate
    public SessionBook(@Reference SessionStore store, @Reference Sessions known, @Reference PostStore posts,
            @Reference Secrets secrets, @Reference AccessSettings settings, @Reference PresentTransaction transaction) {
        this(store, known, posts, secrets, settings, transaction, Clock.systemUTC());
    }

    /** The book with a clock of its own. */
    public SessionBook(SessionStore store, Sessions known, PostStore posts, Secrets secrets, AccessSettings settings,
            PresentTransaction transaction, Clock clock) {
        this.store = store;
        this.known = known;
        this.posts = posts;
        this.secrets = secrets;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Begins a session under a new token, and ends the account's oldest ones beyond what its posts allow. */
    Session begin(StoredAccount account, String address, Channel channel) {
        Instant now = Sql.stored(clock.instant());
        Instant ends = now.plus(settings.current().sessions().absolute());
        String token = secrets.token();
        if (store.keepNewest(account.name(), most(account.posts()) - 1)) {
            transaction.afterCommit(known::revoked);
        }
        store.insert(new StoredSession(Secrets.hash(token), account.name(), address, channel, now, now, ends, 1));
        return new Session(new Caller(token, channel), account.name(), ends, known.mustChange(account, now));
    }

    /** Ends one session; whether it was there. */
    boolean end(String tokenHash) {
        transaction.afterCommit(known::revoked);
        return store.end(tokenHash);
    }

    /** Ends the other sessions of an account. */
    void endOthers(String account, String kept) {
        transaction.afterCommit(known::revoked);
        store.endOthers(account, kept);
    }

    /** Ends all sessions of an account. */
    public void endAll(String account) {
        endOthers(account, "");
    }

    private int most(Collection<String> held) {
        return held.stream().map(posts::find).flatMap(Optional::stream).mapToInt(Post::mostSessions).max().orElse(1);
    }
}
