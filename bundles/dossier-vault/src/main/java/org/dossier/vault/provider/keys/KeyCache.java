package org.dossier.vault.provider.keys;

import java.util.function.Function;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.RemovalCause;
import com.github.benmanes.caffeine.cache.Scheduler;

import org.dossier.core.CustomerNumber;
import org.dossier.vault.provider.settings.Settings;

/** Keys in memory: so many at most, for so long at most, and wiped when they leave. Thread-safe. */
final class KeyCache {

    private final Cache<CustomerNumber, DataKey> cache;

    KeyCache(Settings settings) {
        cache = Caffeine.newBuilder()
                .maximumSize(settings.cachedKeys())
                .expireAfterWrite(settings.cachedFor())
                .scheduler(Scheduler.systemScheduler())
                .executor(Runnable::run)
                .removalListener((CustomerNumber customer, DataKey key, RemovalCause cause) -> key.wipe())
                .build();
    }

    /**
     * The key of a customer, loaded when it is not here. No lock is held while it loads: a database that hangs stops nobody else.
     */
    DataKey get(CustomerNumber customer, Function<CustomerNumber, DataKey> loader) {
        DataKey cached = cache.getIfPresent(customer);
        return cached == null ? keep(customer, loader.apply(customer)) : cached;
    }

    /** Puts a key that was just made in the place of whatever is here. */
    void replace(CustomerNumber customer, DataKey key) {
        cache.put(customer, key);
    }

    /** Keeps a key unless another thread was first; the superfluous one is wiped. */
    private DataKey keep(CustomerNumber customer, DataKey key) {
        DataKey earlier = cache.asMap().putIfAbsent(customer, key);
        if (earlier == null) {
            return key;
        }
        key.wipe();
        return earlier;
    }

    /** Wipes all keys. */
    void clear() {
        cache.invalidateAll();
    }
}
