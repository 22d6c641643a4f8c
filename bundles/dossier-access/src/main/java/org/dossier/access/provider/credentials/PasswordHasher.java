package org.dossier.access.provider.credentials;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.dossier.access.AccessError;
import org.dossier.access.provider.settings.AccessSettings;
import org.dossier.core.TooMany;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Hashes passwords, so many at once and no more: each takes 19 MiB and tens of milliseconds of a processor, and a crowd at the
 * door must not take the house down. Never to be called within a transaction. Thread-safe.
 */
@Component(service = PasswordHasher.class)
public final class PasswordHasher {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration RETRY = Duration.ofSeconds(1);

    private final Argon2 argon = new Argon2();
    private final Semaphore places;
    private final String nobodys;

    /** As many at once as the settings say when the component starts. */
    @Activate
    public PasswordHasher(@Reference AccessSettings settings) {
        places = new Semaphore(settings.current().hashers(), true);
        nobodys = argon.encode("a password that nobody has");
    }

    /**
     * The hash to store.
     *
     * @throws TooMany when the crowd is too large
     */
    public String hash(String password) {
        return inTurn(() -> argon.encode(password));
    }

    /**
     * Whether the password belongs to the hash. Without a hash the answer is no, at the same cost (D11).
     *
     * @throws TooMany when the crowd is too large
     */
    public boolean matches(String password, Optional<String> hash) {
        return inTurn(() -> argon.matches(password, hash.orElse(nobodys))) && hash.isPresent();
    }

    private <T> T inTurn(Supplier<T> work) {
        boolean in;
        try {
            in = places.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            in = false;
        }
        if (!in) {
            throw new TooMany(AccessError.THROTTLED, "too many people sign in at once; try again in a moment", RETRY);
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }
}
