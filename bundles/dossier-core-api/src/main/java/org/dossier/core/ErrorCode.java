package org.dossier.core;

import org.osgi.annotation.versioning.ConsumerType;

/** A registered error: a stable identifier with its cause and its remedy. Every API lists its own in one enumeration. */
@ConsumerType
public interface ErrorCode {

    /** The stable identifier, {@code DOS-AREA-0000}. */
    String id();

    /** What led to the error, in one sentence without personal data. */
    String cause();

    /** What the caller can do, in one sentence. */
    String remedy();
}
