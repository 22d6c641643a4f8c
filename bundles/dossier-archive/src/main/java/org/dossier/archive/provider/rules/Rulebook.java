package org.dossier.archive.provider.rules;

import java.time.Clock;

import org.dossier.archive.provider.catalogue.Catalogues;
import org.dossier.archive.provider.checks.Checks;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rules in force: those of the present catalogue. Thread-safe. */
@Component(service = Rulebook.class)
public final class Rulebook {

    /** Where phone numbers without a country code belong. */
    public static final String HOME_REGION = "CN";

    private final Catalogues catalogues;
    private final Checks checks = new Checks(HOME_REGION, Clock.systemUTC());

    /** Follows the catalogue in force. */
    @Activate
    public Rulebook(@Reference Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    /** The present rules. */
    public FieldRules present() {
        return new FieldRules(catalogues.current(), checks);
    }

    /** The checks by themselves. */
    public Checks checks() {
        return checks;
    }
}
