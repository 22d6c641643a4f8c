package org.dossier.archive.provider.health;

import org.apache.felix.hc.api.FormattingResultLog;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.dossier.archive.provider.catalogue.Catalogues;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.core.DossierException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Well while the catalogue is there and the tables answer. */
@Component(property = {"hc.name=Customer archive", "hc.tags=dossier"})
public final class ArchiveHealth implements HealthCheck {

    private static final String PROBE = "select count(c) from CatalogueRow c";

    private final Catalogues catalogues;
    private final ArchiveTransactions transactions;

    /** Looks at what every call needs. */
    @Activate
    public ArchiveHealth(@Reference Catalogues catalogues, @Reference ArchiveTransactions transactions) {
        this.catalogues = catalogues;
        this.transactions = transactions;
    }

    @Override
    public Result execute() {
        FormattingResultLog log = new FormattingResultLog();
        try {
            log.info("field catalogue revision {}", catalogues.current().revision());
            transactions.read(entities -> entities.createQuery(PROBE, Long.class).getSingleResult());
            log.info("tables answer");
        } catch (DossierException e) {
            log.critical("{}", e.getMessage());
        }
        return new Result(log);
    }
}
