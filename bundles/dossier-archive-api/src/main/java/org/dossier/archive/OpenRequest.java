package org.dossier.archive;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.dossier.core.Purpose;

/**
 * What shall be opened.
 *
 * @param sections the wanted sections; empty for all that the caller may see
 * @param asOf the moment whose state of knowledge is wanted; empty for now
 * @param purpose why; empty for the post's usual purpose
 */
public record OpenRequest(Set<String> sections, Optional<Instant> asOf, Optional<Purpose> purpose) {

    /** Keeps an unmodifiable copy. */
    public OpenRequest {
        sections = Set.copyOf(sections);
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(purpose, "purpose");
    }

    /** Everything that the caller may see, as it is now. */
    public static OpenRequest everything() {
        return new OpenRequest(Set.of(), Optional.empty(), Optional.empty());
    }
}
