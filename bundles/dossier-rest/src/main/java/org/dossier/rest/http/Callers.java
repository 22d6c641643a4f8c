package org.dossier.rest.http;

import java.security.Principal;
import javax.ws.rs.core.SecurityContext;
import org.dossier.access.AccessError;
import org.dossier.core.Caller;
import org.dossier.core.NotSignedIn;

/**
 * Hands the caller from {@link Authentication} to the resources. Who the caller is, and what it may do, only the services know.
 */
public final class Callers {

    private Callers() {
    }

    /**
     * The caller of the present request.
     *
     * @throws NotSignedIn when the request carried no session
     */
    public static Caller of(SecurityContext security) {
        if (security.getUserPrincipal() instanceof Bearer bearer) {
            return bearer.caller();
        }
        throw nobody();
    }

    static NotSignedIn nobody() {
        return new NotSignedIn(AccessError.NOT_SIGNED_IN, "the request carries no session");
    }

    /** Whoever holds a token. */
    private record Bearer(Caller caller) implements Principal {

        @Override
        public String getName() {
            return caller.toString();
        }
    }

    /** What JAX-RS keeps of a request's caller. */
    record Context(Caller caller, boolean secure) implements SecurityContext {

        @Override
        public Principal getUserPrincipal() {
            return new Bearer(caller);
        }

        @Override
        public boolean isUserInRole(String role) {
            return false;
        }

        @Override
        public boolean isSecure() {
            return secure;
        }

        @Override
        public String getAuthenticationScheme() {
            return "Bearer";
        }
    }
}
