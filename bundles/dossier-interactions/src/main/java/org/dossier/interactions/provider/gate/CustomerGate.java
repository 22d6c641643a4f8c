package org.dossier.interactions.provider.gate;

import java.time.Duration;
import java.util.Optional;

import org.dossier.access.AccessControl;
import org.dossier.access.CustomerFacts;
import org.dossier.access.Facts;
import org.dossier.access.Operation;
import org.dossier.access.View;
import org.dossier.core.Caller;
import org.dossier.core.CoreError;
import org.dossier.core.CustomerNumber;
import org.dossier.core.NotFound;
import org.dossier.core.Purpose;
import org.dossier.core.Unavailable;
import org.dossier.interactions.InteractionError;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Judges what a caller may do with a customer that only its number is known of. Thread-safe. */
@Component(service = CustomerGate.class)
public final class CustomerGate {

    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final AccessControl access;

    /** Dynamic: the archive is replaced while interactions stay; while it is away nothing is known of any customer. */
    @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    private volatile CustomerFacts facts;

    /** The access service decides. */
    @Activate
    public CustomerGate(@Reference AccessControl access) {
        this.access = access;
    }

    /** With an archive that stays. */
    public CustomerGate(AccessControl access, CustomerFacts facts) {
        this(access);
        this.facts = facts;
    }

    /**
     * What the caller may see of the customer, once it may carry out the operation on the section.
     *
     * @throws NotFound when there is no such customer, or the caller may not know of it
     * @throws org.dossier.core.AccessDenied when the caller may not carry out the operation
     * @throws Unavailable while the archive is away
     */
    public View demand(Caller caller, CustomerNumber number, Operation operation, String section, Optional<Purpose> purpose) {
        access.actor(caller);
        Facts known = source().of(number).orElseThrow(CustomerGate::unknown);
        View view = access.view(caller, known, purpose);
        if (!view.visible()) {
            throw unknown();
        }
        view.demand(operation, section);
        return view;
    }

    private CustomerFacts source() {
        CustomerFacts present = facts;
        if (present == null) {
            throw new Unavailable(CoreError.SERVICE_AWAY, "the customer archive is away", RETRY_AFTER);
        }
        return present;
    }

    private static NotFound unknown() {
        return new NotFound(InteractionError.NO_SUCH_CUSTOMER, "there is no such customer");
    }
}
