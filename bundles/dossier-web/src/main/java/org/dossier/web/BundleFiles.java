package org.dossier.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.osgi.framework.Bundle;

/** Reads the site's files out of their bundle. They are few and small, so that they stay in memory. */
final class BundleFiles {

    private static final String ROOT = "/site/";

    private BundleFiles() {
    }

    /** The contents by path below the bundle's folder {@code site}. */
    static SortedMap<String, byte[]> of(Bundle bundle) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (URL entry : Collections.list(bundle.findEntries(ROOT, "*", true))) {
            String path = entry.getPath();
            if (!path.endsWith("/")) {
                files.put(path.substring(path.indexOf(ROOT) + ROOT.length()), read(entry));
            }
        }
        return files;
    }

    private static byte[] read(URL entry) {
        try (InputStream in = entry.openStream()) {
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the bundle lost " + entry.getPath(), unreadable);
        }
    }
}
