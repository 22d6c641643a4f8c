package org.dossier.access;

import java.util.Optional;

import org.dossier.core.Caller;
import org.dossier.core.Purpose;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one gate: every service asks here before anything is shown or changed. Default deny. Resolves the caller anew on each call,
 * so that a revoked right or session ends at once (D6). Each method throws {@link org.dossier.core.AccessDenied} for a caller who
 * must change the password first. Thread-safe.
 */
@ProviderType
public interface AccessControl {

    /**
     * Who the caller is.
     *
     * @throws org.dossier.core.NotSignedIn when the session is unknown, ended or revoked
     */
    Actor actor(Caller caller);

    /**
     * Insists on a permission. A refusal is audited.
     *
     * @return who the caller is
     * @throws org.dossier.core.NotSignedIn when the session is unknown, ended or revoked
     * @throws org.dossier.core.AccessDenied naming the permission
     */
    Actor require(Caller caller, Permission permission);

    /**
     * What the caller may see and do of a customer.
     *
     * @param caller who looks
     * @param facts the customer's present facts, or for a new customer those it is about to have
     * @param purpose why; empty for the post's usual purpose
     * @throws org.dossier.core.NotSignedIn when the session is unknown, ended or revoked
     * @throws org.dossier.core.Invalid when the policy does not know the purpose
     * @throws org.dossier.core.Unavailable while no {@link FieldSource} is there
     */
    View view(Caller caller, Facts facts, Optional<Purpose> purpose);

    /**
     * Which customers the caller may see at all.
     *
     * @throws org.dossier.core.NotSignedIn when the session is unknown, ended or revoked
     */
    RowScope scope(Caller caller);
}
