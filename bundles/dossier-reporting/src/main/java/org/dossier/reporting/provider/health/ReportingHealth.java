package org.dossier.reporting.provider.health;

import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.dossier.core.DossierException;
import org.dossier.reporting.provider.tables.ReportingTransactions;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Well while the tables answer. */
@Component(property = {"hc.name=Reporting", "hc.tags=dossier"})
public final class ReportingHealth implements HealthCheck {

    private static final String PROBE = "select r.id from KeptReport r";

    private final ReportingTransactions transactions;

    /** Looks at what every figure needs. */
    @Activate
    public ReportingHealth(@Reference ReportingTransactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        try {
            transactions.read(entities -> entities.createQuery(PROBE, String.class).setMaxResults(1).getResultList());
            log.info("tables answer");
        } catch (DossierException e) {
            log.critical("{}", e.getMessage());
        }
        return new Result(log);
    }
}
