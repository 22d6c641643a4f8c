package org.dossier.shell.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.dossier.core.Invalid;
import org.junit.Test;

public class MomentTest {

    @Test
    public void aDateStandsForItsBeginningOrItsEnd() {
        assertThat(Moment.begin("--from", "2024-02-29")).contains(Instant.parse("2024-02-29T00:00:00Z"));
        assertThat(Moment.end("--as-of", "2024-02-29")).contains(Instant.parse("2024-02-29T23:59:59.999999Z"));
    }

    @Test
    public void aTimeStandsForItself() {
        assertThat(Moment.end("--as-of", "2026-01-31T20:00:00+08:00")).contains(Instant.parse("2026-01-31T12:00:00Z"));
        assertThat(Moment.begin("--from", null)).isEmpty();
    }

    @Test
    public void anythingElseIsRefusedByTheNameOfItsOption() {
        for (String wrong : new String[] {"yesterday", "2023-02-29", "2026-01-31T12:00"}) {
            assertThatThrownBy(() -> Moment.end("--as-of", wrong)).isInstanceOf(Invalid.class).hasMessageContaining("--as-of");
        }
    }
}
