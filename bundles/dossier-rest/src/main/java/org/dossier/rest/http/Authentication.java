package org.dossier.rest.http;

import java.util.Set;
import javax.ws.rs.Priorities;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.DynamicFeature;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Cookie;
import javax.ws.rs.core.FeatureContext;
import javax.ws.rs.core.HttpHeaders;
import org.dossier.core.AccessDenied;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.dossier.rest.problem.RestError;

/**
 * Takes the session's token from the request and makes the caller of it; an operation that is not {@link OpenToAll} is refused
 * without one. Whether the token holds is for the services to say.
 */
public final class Authentication implements DynamicFeature {

    @Override
    public void configure(ResourceInfo resource, FeatureContext context) {
        if (!resource.getResourceMethod().isAnnotationPresent(OpenToAll.class)) {
            context.register(new TokenFilter(), Priorities.AUTHENTICATION);
        }
    }

    private static final class TokenFilter implements ContainerRequestFilter {

        private static final String SCHEME = "Bearer ";
        private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

        @Override
        public void filter(ContainerRequestContext request) {
            Caller caller = caller(request);
            request.setSecurityContext(new Callers.Context(caller, request.getSecurityContext().isSecure()));
        }

        private static Caller caller(ContainerRequestContext request) {
            String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
            if (authorization != null && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
                return new Caller(authorization.substring(SCHEME.length()).strip(), Channel.REST);
            }
            Cookie cookie = request.getCookies().get(Headers.COOKIE);
            if (cookie == null) {
                throw Callers.nobody();
            }
            // a browser sends the cookie along with what any page makes it ask for, but never this header (security.md, D11)
            if (!READING.contains(request.getMethod()) && !"1".equals(request.getHeaderString(Headers.REQUEST))) {
                throw new AccessDenied(RestError.COOKIE_ALONE, "a change with the cookie needs a further header");
            }
            return new Caller(cookie.getValue(), Channel.BROWSER);
        }
    }
}
