package org.dossier.audit.provider.health;

import java.util.List;
import java.util.Map;

import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.dossier.audit.provider.sequence.LogGate;
import org.dossier.audit.provider.sequence.SequencedLog;
import org.dossier.audit.provider.sequence.SequencerStatus;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Whether the log can be written, how far the sequencer is behind, and whether anyone outside keeps the checkpoints. */
@Component(service = HealthCheck.class, property = {HealthCheck.NAME + "=audit", HealthCheck.TAGS + "=dossier"})
public final class AuditHealth implements HealthCheck {

    private static final int LAG = 5_000;

    /** Dynamic and optional: health must also tell that the log has not started. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile SequencedLog log;

    /** Health of the log that the container gives. */
    @Activate
    public AuditHealth() {
        this(null);
    }

    /** Health of one log; null for none. */
    AuditHealth(SequencedLog log) {
        this.log = log;
    }

    @Override
    public Result execute() {
        FormattingResultLog result = new FormattingResultLog();
        SequencedLog now = log;
        if (now == null) {
            result.critical("The audit log has not started: its database, its schema or its key is missing.");
        } else {
            writable(now.gate(), result);
            now.journal().failure().ifPresent(failure -> result.critical("Readings cannot be written down: {}.", failure));
            sequencer(now.status(), now.arrivals().size(), result);
            witnesses(now.witnesses().count(), now.witnesses().answers(), result);
        }
        return new Result(result);
    }

    private static void writable(LogGate gate, FormattingResultLog result) {
        gate.refusal().ifPresentOrElse(
                reason -> result.critical("The audit log refuses to be written: {}.", reason),
                () -> {
                    if (gate.isOpen()) {
                        result.info("The audit log can be written.");
                    } else {
                        result.temporarilyUnavailable("The audit log is still being compared with its last checkpoint.");
                    }
                });
    }

    private static void sequencer(SequencerStatus status, int waiting, FormattingResultLog result) {
        status.failure().ifPresent(failure -> result.critical("The sequencer does not work: {}.", failure));
        if (status.unsound() > 0) {
            result.critical("{} queued entries are missing or were edited before they got a place.", status.unsound());
        }
        if (waiting > LAG) {
            result.warn("{} entries wait for their place in the log.", waiting);
        } else {
            result.info("{} entries wait for their place; this node {}.", waiting, status.sequencing() ? "sequences" : "follows");
        }
    }

    private static void witnesses(int count, Map<String, Boolean> answers, FormattingResultLog result) {
        if (count == 0) {
            result.warn("No witness keeps the checkpoints: whoever holds this machine could exchange the log with its file.");
        }
        List<String> refusing = answers.entrySet().stream().filter(answer -> !answer.getValue())
                .map(Map.Entry::getKey).sorted().toList();
        refusing.forEach(name -> result.critical("The witness {} did not accept the last checkpoint.", name));
    }
}
