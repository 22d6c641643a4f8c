package org.dossier.access.provider.sessions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.util.Map;

import org.dossier.access.provider.settings.AccessSettings;
import org.dossier.access.provider.testing.TestContainer;
import org.dossier.core.TooMany;
import org.junit.Test;

// D11: throttling by address.
public class AddressThrottleTest {

    private static final int FAILURES = 5;

    private final AddressThrottle throttle = new AddressThrottle(
            new AccessSettings(TestContainer.config(Map.of("throttle_failures_minute", Integer.toString(FAILURES)))));

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
