package org.dossier.reporting.provider.kept;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import javax.persistence.EntityManager;

import org.dossier.audit.StateCommitment;
import org.dossier.audit.StateDigest;
import org.dossier.reporting.provider.tables.ReportingTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets the audit log compare reports with what it committed to (D2). A report is one row with all of its figures, so that a figure
 * added, changed or removed is found as a change of its report. Thread-safe.
 */
@Component
public final class ReportStateDigest implements StateDigest {

    private static final int MOST_KEYS = 1_000;

    private final ReportingTransactions transactions;
    private final KeptReports reports;

    /** Reads the rows as they are stored. */
    @Activate
    public ReportStateDigest(@Reference ReportingTransactions transactions, @Reference KeptReports reports) {
        this.transactions = transactions;
        this.reports = reports;
    }

    @Override
    public String kind() {
        return KeptReport.TABLE;
    }

    @Override
    public List<StateCommitment> present(Collection<String> keys) {
        return transactions.read(entities -> commitments(entities, keys));
    }

    @Override
    public List<String> keys(Optional<String> after) {
        return transactions.read(entities -> reports.keys(entities, after, MOST_KEYS));
    }

    private List<StateCommitment> commitments(EntityManager entities, Collection<String> keys) {
        List<StateCommitment> commitments = new ArrayList<>();
        for (String key : keys) {
            reports.commitment(entities, key).ifPresent(commitments::add);
            // a thousand reports may have a hundred thousand figures, which nobody needs at once
            entities.clear();
        }
        return commitments;
    }
}
