package org.dossier.access;

import java.util.Optional;

import org.dossier.core.CustomerNumber;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Registered by the archive, so that the access service can judge a customer that it is only given the number of. Thread-safe.
 */
@ConsumerType
public interface CustomerFacts {

    /** The present facts; empty when there is no such customer. Joins a transaction of the caller. */
    Optional<Facts> of(CustomerNumber customer);
}
