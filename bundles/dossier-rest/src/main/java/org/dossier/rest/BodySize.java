package org.dossier.rest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How large a request may be; a configured size that makes no sense is refused, and the usual one stays in force.
 *
 * @param key the key of the configuration
 * @param largest the greatest number of bytes that can be configured
 * @param usual the number of bytes without configuration
 */
record BodySize(String key, long largest, long usual) {

    static final long SMALLEST = 1_024;
    static final long LARGEST_BODY = 104_857_600;
    /** Room for the ten thousand consumption items that one call may record. */
    static final long USUAL_BODY = 4_194_304;
    static final long LARGEST_FILE = 4_294_967_296L;
    /** Room for a million customers of some ten columns. */
    static final long USUAL_FILE = 268_435_456;

    static final BodySize BODY = new BodySize("body.bytes.max", LARGEST_BODY, USUAL_BODY);
    static final BodySize FILE = new BodySize("file.bytes.max", LARGEST_FILE, USUAL_FILE);

    private static final Logger LOG = LoggerFactory.getLogger(BodySize.class);

    long inForce(long configured) {
        if (configured >= SMALLEST && configured <= largest) {
            return configured;
        }
        LOG.error("{}: {} = {} is refused, give {} to {}; {} stays in force",
                DossierApplication.PID, key, configured, SMALLEST, largest, usual);
        return usual;
    }
}
