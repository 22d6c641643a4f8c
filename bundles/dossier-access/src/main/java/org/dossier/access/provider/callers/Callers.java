package org.dossier.access.provider.callers;

import java.util.Optional;

import org.dossier.access.AccessError;
import org.dossier.access.provider.accounts.StoredAccount;
import org.dossier.access.provider.modules.ModuleTokens;
import org.dossier.access.provider.modules.ModuleTokens.ModuleToken;
import org.dossier.access.provider.modules.Modules;
import org.dossier.access.provider.sessions.OpenSession;
import org.dossier.access.provider.sessions.Sessions;
import org.dossier.access.provider.trail.Trail;
import org.dossier.core.AccessDenied;
import org.dossier.core.Caller;
import org.dossier.core.NotSignedIn;
import org.dossier.vault.DamagedValue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Resolves callers, anew on every call. Thread-safe. */
@Component(service = Callers.class)
public final class Callers {

    private final Sessions sessions;
    private final ModuleTokens tokens;
    private final Modules modules;
    private final Trail trail;

    /** Resolves sessions and modules. */
    @Activate
    public Callers(@Reference Sessions sessions, @Reference ModuleTokens tokens, @Reference Modules modules,
            @Reference Trail trail) {
        this.sessions = sessions;
        this.tokens = tokens;
        this.modules = modules;
        this.trail = trail;
    }

    /**
     * Who calls.
     *
     * @throws NotSignedIn when the session does not hold, or was changed behind the services (which is noted)
     * @throws AccessDenied when the password must be changed first
     */
    public Identity resolve(Caller caller) {
        try {
            return tokens.recognizes(caller.token()) ? module(caller) : person(caller.token(), caller);
        } catch (DamagedValue e) {
            trail.tampered(Trail.by(Trail.NOBODY, caller.channel()), e);
            throw new NotSignedIn(AccessError.TAMPERED, "the session cannot be trusted; sign in again, and tell the auditor");
        }
    }

    private Identity module(Caller caller) {
        ModuleToken token = tokens.read(caller.token())
                .orElseThrow(() -> new NotSignedIn(AccessError.NOT_SIGNED_IN, "there is no such session; sign in"));
        StoredAccount bearer = modules.demand(token.symbolicName(), token.person().isEmpty());
        return token.person()
                .map(person -> new Identity(person(person, caller).account(), Optional.of(token.symbolicName()),
                        Optional.of(bearer), caller.channel()))
                .orElseGet(() -> Identity.person(bearer, caller.channel()));
    }

    private Identity person(String token, Caller caller) {
        OpenSession session = sessions.resolve(token);
        if (session.mustChangePassword()) {
            throw new AccessDenied(AccessError.PASSWORD_CHANGE_DUE, "the password must be changed before anything else");
        }
        return Identity.person(session.account(), caller.channel());
    }
}
