package org.dossier.access.provider.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

import org.dossier.access.provider.settings.AccessSettings;
import org.dossier.access.provider.settings.Settings;
import org.dossier.core.TooMany;
import org.junit.Test;

// D11: throttling by address.
public class AddressThrottleTest {

    private static final int FAILURES = 5;

    private final AddressThrottle throttle = new AddressThrottle(new AccessSettings(new Settings(
            new Settings.Sessions(Duration.ofMinutes(30), Duration.ofHours(12)),
            new Settings.Guesses(5, Duration.ofMinutes(15), FAILURES), "nist", 1, Set.of(), Duration.ofDays(2),
            new Settings.FirstStart(0, Path.of("a"), Path.of("b")))));

    // With the consumption left out of enter, no attempt was ever refused, and this test failed.
    @Test
    public void failuresFromOneAddressAreBoundedAndOthersGoOn() {
        for (int i = 0; i < FAILURES; i++) {
            throttle.enter("192.0.2.1");
        }
        TooMany refusal = (TooMany) catchThrowable(() -> throttle.enter("192.0.2.1"));
        assertThat(refusal.retryAfter()).isPositive().isLessThanOrEqualTo(Duration.ofMinutes(1));
        assertThatCode(() -> throttle.enter("192.0.2.2")).doesNotThrowAnyException();
    }

    @Test
    public void successesCostNothing() {
        for (int i = 0; i < 10 * FAILURES; i++) {
            throttle.enter("192.0.2.3");
            throttle.succeeded("192.0.2.3");
        }
        assertThatCode(() -> throttle.enter("192.0.2.3")).doesNotThrowAnyException();
    }
}
