package org.dossier.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.Test;

public class BackoffTest {

    @Test
    public void doublesUpToItsLimit() {
        Backoff backoff = Backoff.of(500, 3);

        assertThat(backoff.after(1)).isEqualTo(Duration.ofMillis(500));
        assertThat(backoff.after(2)).isEqualTo(Duration.ofSeconds(1));
        assertThat(backoff.after(3)).isEqualTo(Duration.ofSeconds(2));
        assertThat(backoff.after(4)).isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    public void staysAtItsLimitForANight() {
        assertThat(Backoff.of(60_000, 3_600).after(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(1));
    }

    @Test
    public void refusesWhatIsOutOfRangeByKeyValueAndRange() {
        assertThatThrownBy(() -> Backoff.of(9, 15)).hasMessage("retry.initial.millis: 9 must be from 10 to 60000");
        assertThatThrownBy(() -> Backoff.of(60_001, 15)).hasMessage("retry.initial.millis: 60001 must be from 10 to 60000");
        assertThatThrownBy(() -> Backoff.of(500, 0)).hasMessage("retry.max.seconds: 0 must be from 1 to 3600");
        assertThatThrownBy(() -> Backoff.of(500, 3_601)).hasMessage("retry.max.seconds: 3601 must be from 1 to 3600");
    }

    @Test
    public void refusesALimitBelowTheFirstWait() {
        assertThatThrownBy(() -> Backoff.of(2_000, 1))
                .hasMessage("retry.initial.millis: 2000 must not exceed retry.max.seconds, which is 1");
    }
}
