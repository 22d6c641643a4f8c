package org.dossier.web;

import java.util.Map;

/** What browsers are told about files; they believe it, since sniffing is off. */
final class MediaTypes {

    private static final Map<String, String> BY_ENDING = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "json", "application/json",
            "svg", "image/svg+xml");
    private static final String OTHER = "text/plain; charset=utf-8";

    private MediaTypes() {
    }

    static String of(String path) {
        return BY_ENDING.getOrDefault(path.substring(path.lastIndexOf('.') + 1), OTHER);
    }
}
