package org.dossier.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The page and the files that it is made of. All files lie under the name of their edition, a digest of them all: they can be kept
 * for ever, and modules of two editions never meet in one page. Immutable.
 */
final class Site {

    /** What stands in the page for the name of the edition. */
    static final String PLACE_OF_EDITION = "{{edition}}";

    private static final String PAGE = "index.html";
    private static final int LENGTH_OF_EDITION = 16;

    private final Map<String, StaticFile> files = new HashMap<>();
    private final String edition;
    private final StaticFile page;
    private final String policy;

    /** Serves files by their paths; one of them is the page {@code index.html}. */
    Site(SortedMap<String, byte[]> contents) {
        edition = edition(contents);
        contents.forEach((path, bytes) -> files.put(path, StaticFile.of(path, bytes)));
        String text = new String(files.remove(PAGE).bytes(), StandardCharsets.UTF_8).replace(PLACE_OF_EDITION, edition);
        page = StaticFile.of(PAGE, text);
        policy = ContentPolicy.of(text);
    }

    /** The page, which shows every address. */
    StaticFile page() {
        return page;
    }

    /** The content security policy that the page is sent with. */
    String policy() {
        return policy;
    }

    /** The name of the edition. */
    String edition() {
        return edition;
    }

    /**
     * A file of the present edition.
     *
     * @param address {@code <edition>/<path>}
     * @return empty when the edition is another one, or has no such file
     */
    Optional<StaticFile> file(String address) {
        String root = edition + "/";
        return address.startsWith(root) ? Optional.ofNullable(files.get(address.substring(root.length()))) : Optional.empty();
    }

    private static String edition(SortedMap<String, byte[]> contents) {
        MessageDigest all = Digests.sha256();
        contents.forEach((path, bytes) -> {
            all.update(path.getBytes(StandardCharsets.UTF_8));
            all.update(Digests.sha256().digest(bytes));
        });
        return Digests.hex(all.digest()).substring(0, LENGTH_OF_EDITION);
    }
}
