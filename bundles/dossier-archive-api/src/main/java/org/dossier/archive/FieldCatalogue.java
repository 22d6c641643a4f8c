package org.dossier.archive;

import java.util.List;

import org.dossier.core.Caller;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The only definition of fields (S6, S15). Definitions are no customer data: everyone who is signed in may read them, and reading
 * them is not audited. Thread-safe.
 */
@ProviderType
public interface FieldCatalogue {

    /** Grows with every change of the catalogue. */
    long revision();

    /** All sections, in the order in which they are shown. */
    List<SectionDefinition> sections(Caller caller);

    /** All fields, by section, in the order in which they are shown. */
    List<FieldDefinition> fields(Caller caller);
}
