package org.dossier.rest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How large a request's body may be; a configured size that makes no sense is refused, and the usual one stays in force. */
final class BodySize {

    static final long SMALLEST = 1_024;
    static final long LARGEST = 104_857_600;
    /** Room for the ten thousand consumption items that one call may record. */
    static final long USUAL = 4_194_304;

    private static final Logger LOG = LoggerFactory.getLogger(BodySize.class);

    private BodySize() {
    }

    static long inForce(long configured) {
        if (configured >= SMALLEST && configured <= LARGEST) {
            return configured;
        }
        LOG.error("{}: body.bytes.max = {} is refused, give {} to {}; {} stays in force",
                DossierApplication.PID, configured, SMALLEST, LARGEST, USUAL);
        return USUAL;
    }
}
