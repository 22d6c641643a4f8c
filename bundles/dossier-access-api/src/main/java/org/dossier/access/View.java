package org.dossier.access;

import java.util.Optional;

import org.dossier.core.Purpose;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What one caller may see and do of one customer, for one purpose, now. The provider that holds the data applies it before
 * anything leaves (D6). Immutable and thread-safe; not to be kept beyond the call.
 */
@ProviderType
public interface View {

    /** Who looks. */
    Actor actor();

    /** The purpose that counts: the one that was given, otherwise the post's usual one, if it has one. */
    Optional<Purpose> purpose();

    /** Whether the customer lies in the caller's scope at all; when not, it does not exist for the caller. */
    boolean visible();

    /** How a field is shown; {@link Visibility#ABSENT} for a field that the catalogue does not know. */
    Visibility visibility(String field);

    /** Whether the caller may see a masked field in the clear for the stated purpose; never without a purpose. */
    boolean mayReveal(String field);

    /** Whether the caller may carry out the operation on the section. */
    boolean allows(Operation operation, String section);

    /**
     * Insists on {@link #allows}. A refusal is audited.
     *
     * @throws org.dossier.core.AccessDenied naming the operation and the section
     */
    void demand(Operation operation, String section);
}
