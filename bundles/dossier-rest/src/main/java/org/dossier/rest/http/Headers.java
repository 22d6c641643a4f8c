package org.dossier.rest.http;

/** The headers and the cookie of Dossier's REST contract. */
public final class Headers {

    /** Why data are read: a code, or {@code work:<id>}. */
    public static final String PURPOSE = "X-Dossier-Purpose";
    /** The audit log's signed receipt for a change. */
    public static final String RECEIPT = "X-Dossier-Receipt";
    /** Proves that a change that comes with the cookie was sent by the browser interface and not by another site's page. */
    public static final String REQUEST = "X-Dossier-Request";
    /** Why something is changed, in words; percent-encoded UTF-8, since headers hold ASCII. */
    public static final String REASON = "X-Dossier-Reason";
    /** The client's own name for a creation. */
    public static final String IDEMPOTENCY_KEY = "Idempotency-Key";
    /** The cookie that holds the session's token. */
    public static final String COOKIE = "dossier-session";

    private Headers() {
    }
}
