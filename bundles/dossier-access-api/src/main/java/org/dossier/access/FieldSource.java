package org.dossier.access;

import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/** Registered by the owner of the field catalogue. While it is away, no field is visible to anyone. Thread-safe. */
@ConsumerType
public interface FieldSource {

    /** Grows with every change of the catalogue, so that compiled policies know when they are outdated. */
    long revision();

    /** The rules of all fields at the present revision. */
    List<FieldRule> fields();
}
