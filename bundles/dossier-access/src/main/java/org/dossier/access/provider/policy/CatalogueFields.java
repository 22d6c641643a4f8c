package org.dossier.access.provider.policy;

import java.time.Duration;

import org.dossier.access.FieldSource;
import org.dossier.core.CoreError;
import org.dossier.core.Unavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The field catalogue, which may come and go: while it is away, no field is visible to anyone. Thread-safe. */
@Component(service = CatalogueFields.class)
public final class CatalogueFields {

    private static final Duration RETRY = Duration.ofSeconds(2);

    // Dynamic: the archive, which owns the catalogue, needs the access service, and must be replaceable while this one stays.
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile FieldSource source;

    /** The catalogue of the container, whenever there is one. */
    @Activate
    public CatalogueFields() {
        // the reference is dynamic and comes by itself
    }

    /** A catalogue for use outside of a container; null for one that is away. */
    public CatalogueFields(FieldSource source) {
        this.source = source;
    }

    /** @throws Unavailable while there is none */
    FieldSource demand() {
        FieldSource present = source;
        if (present == null) {
            throw new Unavailable(CoreError.SERVICE_AWAY, "the field catalogue is away", RETRY);
        }
        return present;
    }
}
