package org.dossier.audit;

import java.util.List;

/**
 * What a verification found.
 *
 * @param entries how many entries were checked
 * @param rows how many rows were compared
 * @param findings what does not agree, at most {@value #MOST_FINDINGS}; empty when all is well
 */
public record VerificationReport(long entries, long rows, List<String> findings) {

    /** How many findings are named; one more line says that there are others. */
    public static final int MOST_FINDINGS = 1_000;

    /** Keeps an unmodifiable copy. */
    public VerificationReport {
        findings = List.copyOf(findings);
    }

    /** Whether everything agrees. */
    public boolean clean() {
        return findings.isEmpty();
    }
}
