package org.dossier.web;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The content security policy of the page (CSP Level 3): nothing but our own files, and of the scripts in the page itself only the
 * import map, by its hash. Markup can be made by the template library alone (Trusted Types).
 */
final class ContentPolicy {

    private static final Pattern IMPORT_MAP = Pattern.compile("<script type=\"importmap\">(.*?)</script>", Pattern.DOTALL);

    private ContentPolicy() {
    }

    /**
     * The policy for a page.
     *
     * @throws IllegalArgumentException when the page has no import map
     */
    static String of(String page) {
        Matcher map = IMPORT_MAP.matcher(page);
        if (!map.find()) {
            throw new IllegalArgumentException("the page has no import map");
        }
        String hash = Digests.base64(map.group(1).getBytes(StandardCharsets.UTF_8));
        return String.join("; ",
                "default-src 'none'",
                "script-src 'self' 'sha256-" + hash + "'",
                "style-src 'self'",
                "img-src 'self'",
                "connect-src 'self'",
                "form-action 'self'",
                "base-uri 'none'",
                "frame-ancestors 'none'",
                "trusted-types lit-html",
                "require-trusted-types-for 'script'");
    }
}
