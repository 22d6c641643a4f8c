package org.dossier.audit.provider.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongConsumer;

import org.dossier.audit.VerificationReport;

/** What a verification has found so far, and how far it is. Not thread-safe. */
final class Findings {

    private final List<String> lines = new ArrayList<>();
    private final LongConsumer progress;
    private long entries;
    private long rows;

    Findings(LongConsumer progress) {
        this.progress = progress;
    }

    void add(String line) {
        if (lines.size() < VerificationReport.MOST_FINDINGS) {
            lines.add(line);
        } else if (lines.size() == VerificationReport.MOST_FINDINGS) {
            lines.add("there are further findings, which are not named");
        }
    }

    /** Whether no more are named, so that looking for more is idle. */
    boolean full() {
        return lines.size() > VerificationReport.MOST_FINDINGS;
    }

    void entriesChecked(long count) {
        entries += count;
        progress.accept(entries + rows);
    }

    void rowsChecked(long count) {
        rows += count;
        progress.accept(entries + rows);
    }

    VerificationReport report() {
        return new VerificationReport(entries, rows, lines);
    }
}
