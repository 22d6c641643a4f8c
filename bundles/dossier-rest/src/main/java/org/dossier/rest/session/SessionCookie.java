package org.dossier.rest.session;

import org.dossier.rest.http.Headers;

/** The cookie that carries a browser's session; written as text, because {@code NewCookie} has no SameSite. */
final class SessionCookie {

    private static final String ATTRIBUTES = "; Path=/dossier; HttpOnly; SameSite=Strict";

    private SessionCookie() {
    }

    static String begins(String token, boolean secure) {
        return Headers.COOKIE + "=" + token + attributes(secure);
    }

    static String ends(boolean secure) {
        return Headers.COOKIE + "=; Max-Age=0" + attributes(secure);
    }

    /** Over plain HTTP, which only this machine can reach, a browser would drop a cookie marked as secure. */
    private static String attributes(boolean secure) {
        return secure ? ATTRIBUTES + "; Secure" : ATTRIBUTES;
    }
}
