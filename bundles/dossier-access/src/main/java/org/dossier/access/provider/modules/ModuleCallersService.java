package org.dossier.access.provider.modules;

import java.util.Map;
import java.util.Optional;

import org.dossier.access.AccessError;
import org.dossier.access.ModuleCallers;
import org.dossier.access.provider.modules.ModuleTokens.ModuleToken;
import org.dossier.access.provider.sessions.Sessions;
import org.dossier.access.provider.trail.Trail;
import org.dossier.core.AccessDenied;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.dossier.core.NotSignedIn;
import org.dossier.vault.DamagedValue;
import org.osgi.service.component.ComponentContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;

/** One for each bundle that gets the service: the framework says which bundle that is, and nobody else can. Thread-safe. */
@Component(service = ModuleCallers.class, scope = ServiceScope.BUNDLE)
public final class ModuleCallersService implements ModuleCallers {

    private final String symbolicName;
    private final Modules modules;
    private final ModuleTokens tokens;
    private final Sessions sessions;
    private final Trail trail;

    /** The service for the bundle that uses it. */
    @Activate
    public ModuleCallersService(ComponentContext context, @Reference Modules modules, @Reference ModuleTokens tokens,
            @Reference Sessions sessions, @Reference Trail trail) {
        this.symbolicName = context.getUsingBundle().getSymbolicName();
        this.modules = modules;
        this.tokens = tokens;
        this.sessions = sessions;
        this.trail = trail;
    }

    @Override
    public Caller self() {
        demandAdmission(true);
        return caller(Optional.empty());
    }

    @Override
    public Caller onBehalfOf(String token) {
        demandAdmission(false);
        demandSession(token);
        return caller(Optional.of(token));
    }

    private void demandSession(String token) {
        try {
            sessions.resolve(token);
        } catch (DamagedValue e) {
            trail.tampered(Trail.by(Trail.NOBODY, Channel.SERVICE), e);
            throw new NotSignedIn(AccessError.TAMPERED, "the session cannot be trusted; sign in again");
        }
    }

    private void demandAdmission(boolean unattended) {
        try {
            modules.demand(symbolicName, unattended);
        } catch (AccessDenied e) {
            trail.refused("module.refused", Trail.by(Trail.NOBODY, Channel.SERVICE), Map.of("bundle", symbolicName));
            throw e;
        } catch (DamagedValue e) {
            trail.tampered(Trail.by(Trail.NOBODY, Channel.SERVICE), e);
            throw new AccessDenied(AccessError.TAMPERED, "the admission of " + symbolicName
                    + " cannot be trusted; tell the auditor");
        }
    }

    private Caller caller(Optional<String> person) {
        return new Caller(tokens.make(new ModuleToken(symbolicName, person)), Channel.SERVICE);
    }
}
