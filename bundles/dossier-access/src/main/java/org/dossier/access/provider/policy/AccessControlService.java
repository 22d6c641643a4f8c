package org.dossier.access.provider.policy;

import java.util.Optional;

import org.dossier.access.AccessControl;
import org.dossier.access.AccessError;
import org.dossier.access.Actor;
import org.dossier.access.Facts;
import org.dossier.access.Permission;
import org.dossier.access.RowScope;
import org.dossier.access.View;
import org.dossier.access.provider.callers.Callers;
import org.dossier.access.provider.callers.Identity;
import org.dossier.access.provider.trail.Trail;
import org.dossier.core.AccessDenied;
import org.dossier.core.Caller;
import org.dossier.core.Purpose;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The gate: resolves the caller, finds the policy, and answers. Thread-safe. */
@Component(service = AccessControl.class)
public final class AccessControlService implements AccessControl {

    private final Callers callers;
    private final Policies policies;
    private final CompiledFields fields;
    private final Purposes purposes;
    private final Trail trail;

    /** The gate over its parts. */
    @Activate
    public AccessControlService(@Reference Callers callers, @Reference Policies policies, @Reference CompiledFields fields,
            @Reference Purposes purposes, @Reference Trail trail) {
        this.callers = callers;
        this.policies = policies;
        this.fields = fields;
        this.purposes = purposes;
        this.trail = trail;
    }

    @Override
    public Actor actor(Caller caller) {
        return callers.resolve(caller).actor();
    }

    @Override
    public Actor require(Caller caller, Permission permission) {
        Identity identity = callers.resolve(caller);
        if (!policies.of(identity).has(permission)) {
            new Refusals(trail, identity).permission(permission);
            throw new AccessDenied(AccessError.DENIED, "this needs the right " + permission);
        }
        return identity.actor();
    }

    @Override
    public View view(Caller caller, Facts facts, Optional<Purpose> purpose) {
        Identity identity = callers.resolve(caller);
        Policy policy = policies.of(identity);
        PolicyView.Purposed purposed = new PolicyView.Purposed(purposes.counting(purpose, policy.usualPurpose()),
                purposes.permitsReveal(purpose));
        return new PolicyView(policy, fields.present(), facts, purposed, new Refusals(trail, identity));
    }

    @Override
    public RowScope scope(Caller caller) {
        return policies.of(callers.resolve(caller)).scope();
    }
}
