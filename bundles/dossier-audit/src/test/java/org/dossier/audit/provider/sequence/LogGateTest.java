package org.dossier.audit.provider.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;

import org.dossier.audit.AuditError;
import org.dossier.core.DossierException;
import org.dossier.core.Unavailable;
import org.junit.Test;

/** D1, D3: nothing is written before the log was compared with its last checkpoint, or after it was found to be another. */
public class LogGateTest {

    private static final Duration SHORT = Duration.ofMillis(10);

    private final LogGate gate = new LogGate();

    @Test
    public void beforeTheComparisonWritersAreToldToComeBack() {
        assertThatThrownBy(() -> gate.pass(SHORT)).isInstanceOf(Unavailable.class)
                .extracting(e -> ((DossierException) e).code()).isEqualTo(AuditError.LOG_AWAY);
    }

    @Test
    public void anOpenGateLetsThrough() {
        gate.open();
        assertThatCode(() -> gate.pass(SHORT)).doesNotThrowAnyException();
        assertThat(gate.isOpen()).isTrue();
    }

    @Test
    public void aRefusalHoldsEvenIfSomethingOpensLater() {
        gate.refuse("the log holds 3 entries, its last checkpoint 4");
        gate.open();
        assertThat(gate.refusal()).isPresent();
        assertThatThrownBy(() -> gate.pass(SHORT)).isInstanceOf(Unavailable.class)
                .extracting(e -> ((DossierException) e).code()).isEqualTo(AuditError.TAMPERED);
    }
}
