package org.dossier.web;

import java.nio.charset.StandardCharsets;

/**
 * A file as it goes to browsers.
 *
 * @param bytes its content
 * @param mediaType its media type
 * @param entityTag names its content (RFC 9110, section 8.8.3)
 */
record StaticFile(byte[] bytes, String mediaType, String entityTag) {

    static StaticFile of(String path, byte[] bytes) {
        return new StaticFile(bytes, MediaTypes.of(path), '"' + Digests.hex(bytes) + '"');
    }

    static StaticFile of(String path, String text) {
        return of(path, text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "StaticFile" + entityTag;
    }
}
