package org.dossier.access.provider.posts;

import java.util.Optional;

import org.dossier.access.Operation;
import org.dossier.access.Sensitivity;

/**
 * What a post may do with a section of the archive (S1).
 *
 * @param section the section
 * @param operation the operation
 * @param clear up to which sensitivity values are shown as they are; with {@link Operation#QUERY} only
 * @param masked up to which sensitivity masks are shown; with {@link Operation#QUERY} only
 * @param reveal up to which sensitivity masked values are shown for a purpose; with {@link Operation#REVEAL} only
 * @param reach for which customers
 */
public record Right(String section, Operation operation, Optional<Sensitivity> clear, Optional<Sensitivity> masked,
        Optional<Sensitivity> reveal, Reach reach) {

    /** The right to look. */
    public static Right query(String section, Sensitivity clear, Sensitivity masked, Reach reach) {
        return new Right(section, Operation.QUERY, Optional.of(clear), Optional.of(masked), Optional.empty(), reach);
    }

    /** The right to see masked values in the clear. */
    public static Right reveal(String section, Sensitivity reveal, Reach reach) {
        return new Right(section, Operation.REVEAL, Optional.empty(), Optional.empty(), Optional.of(reveal), reach);
    }

    /** The right to enter or to change. */
    public static Right write(String section, Operation operation, Reach reach) {
        return new Right(section, operation, Optional.empty(), Optional.empty(), Optional.empty(), reach);
    }
}
