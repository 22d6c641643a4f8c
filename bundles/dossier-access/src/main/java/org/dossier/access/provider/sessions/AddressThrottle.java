package org.dossier.access.provider.sessions;

import java.time.Duration;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;

import org.dossier.access.AccessError;
import org.dossier.access.provider.settings.AccessSettings;
import org.dossier.core.TooMany;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Bounds the failures that one address may cause, so that trying one password on many accounts is as slow as trying many on one
 * (D11). An attempt pays when it begins and gets back what it paid when it succeeds: attempts at once cannot get past the bound.
 * Thread-safe.
 */
@Component(service = AddressThrottle.class)
public final class AddressThrottle {

    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int MOST = 100_000;

    private final AccessSettings settings;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(MINUTE).build();

    /** Bounds by the settings that are in force when an address first appears. */
    @Activate
    public AddressThrottle(@Reference AccessSettings settings) {
        this.settings = settings;
    }

    /** @throws TooMany when the address has caused too many failures */
    void enter(String address) {
        ConsumptionProbe probe = bucket(address).tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooMany(AccessError.THROTTLED, "too many refused attempts from this address",
                    Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
        }
    }

    /** Gives back what a successful attempt paid. */
    void succeeded(String address) {
        bucket(address).addTokens(1);
    }

    private Bucket bucket(String address) {
        int failures = settings.current().guesses().perMinute();
        return buckets.get(address, unknown -> Bucket.builder()
                .addLimit(limit -> limit.capacity(failures).refillGreedy(failures, MINUTE)).build());
    }
}
