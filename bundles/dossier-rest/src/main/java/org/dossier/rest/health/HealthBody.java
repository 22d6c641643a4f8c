package org.dossier.rest.health;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.felix.hc.api.Result;
import org.apache.felix.hc.api.execution.HealthCheckExecutionResult;

/**
 * How Dossier is.
 *
 * @param status the worst of the checks
 * @param checks each check; left out for those who are not on this machine
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HealthBody(Result.Status status, List<Check> checks) {

    /**
     * One check.
     *
     * @param name what it looks at
     * @param status what it found
     * @param messages what is wrong
     */
    record Check(String name, Result.Status status, List<String> messages) {

        private static Check of(HealthCheckExecutionResult result) {
            Result found = result.getHealthCheckResult();
            return new Check(result.getHealthCheckMetadata().getTitle(), found.getStatus(),
                    StreamSupport.stream(found.spliterator(), false)
                            .filter(entry -> entry.getStatus() != Result.Status.OK)
                            .map(entry -> entry.getMessage())
                            .toList());
        }
    }

    static HealthBody of(List<HealthCheckExecutionResult> results) {
        List<Check> checks = results.stream().map(Check::of).toList();
        Result.Status worst = checks.stream().map(Check::status).max(Comparator.naturalOrder())
                .orElse(Result.Status.TEMPORARILY_UNAVAILABLE);
        return new HealthBody(worst, checks);
    }

    /** The same without what only those on this machine may know. */
    HealthBody brief() {
        return new HealthBody(status, null);
    }

    boolean ok() {
        return status == Result.Status.OK || status == Result.Status.WARN;
    }
}
