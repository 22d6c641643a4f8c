package org.dossier.access.provider.proposals;

import java.time.Duration;
import java.util.Optional;

import org.dossier.access.CustomerFacts;
import org.dossier.access.Facts;
import org.dossier.core.CoreError;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Unavailable;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The facts of customers, while the archive is there. Thread-safe. */
@Component(service = KnownCustomers.class)
public final class KnownCustomers {

    private static final Duration RETRY = Duration.ofSeconds(2);

    // Dynamic: the archive needs the access service itself, and must be replaceable while this one stays.
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile CustomerFacts archive;

    /** The archive of the container, whenever there is one. */
    @Activate
    public KnownCustomers() {
        // the reference is dynamic and comes by itself
    }

    /** An archive for use outside of a container; null for one that is away. */
    public KnownCustomers(CustomerFacts archive) {
        this.archive = archive;
    }

    /** @throws Unavailable while the archive is away */
    Optional<Facts> facts(CustomerNumber customer) {
        CustomerFacts present = archive;
        if (present == null) {
            throw new Unavailable(CoreError.SERVICE_AWAY, "the archive is away", RETRY);
        }
        return present.of(customer);
    }
}
