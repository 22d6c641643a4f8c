package org.dossier.access.provider.posts;

import java.time.Duration;
import java.util.Optional;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import org.dossier.access.provider.store.RowSeal;
import org.dossier.access.provider.store.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Keeps posts. A post's tag covers its rights, permissions and conflicts, and is checked whenever they are loaded (D2).
 * Thread-safe.
 */
@Component(service = PostStore.class)
public final class PostStore {

    /** How long a changed post may still count on another node (README of the design: within a second). */
    static final Duration FRESH = Duration.ofSeconds(1);
    private static final String TABLE = "access_post";
    private static final int MOST = 1_000;

    private final PostRows rows;
    private final RowSeal seal;
    private final Cache<String, Optional<Post>> loaded;

    /** The store in a container. */
    @Activate
    public PostStore(@Reference Sql sql, @Reference RowSeal seal) {
        this(sql, seal, FRESH);
    }

    /** The store with a freshness of its own. */
    public PostStore(Sql sql, RowSeal seal, Duration fresh) {
        this.rows = new PostRows(sql);
        this.seal = seal;
        this.loaded = Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(fresh).build();
    }

    /**
     * The post of that name.
     *
     * @throws org.dossier.vault.DamagedValue when the post or one of its rights was changed behind the services
     */
    public Optional<Post> find(String name) {
        Optional<Post> known = loaded.getIfPresent(name);
        if (known == null) {
            known = rows.find(name).map(this::checked);
            loaded.put(name, known);
        }
        return known;
    }

    /** Whether no post was ever stored. */
    public boolean none() {
        return rows.none();
    }

    /** Adds a post in the caller's transaction. */
    public void add(Post post) {
        rows.insert(post, 1, seal.seal(TABLE, post.name(), 1, PostRows.content(post)));
        loaded.invalidate(post.name());
    }

    private Post checked(PostRows.Row row) {
        seal.check(TABLE, row.post().name(), row.version(), PostRows.content(row.post()), row.tag());
        return row.post();
    }
}
