package org.dossier.access.provider.policy;

import java.util.Optional;
import java.util.Set;

import org.dossier.access.Facts;
import org.dossier.access.FieldRule;
import org.dossier.access.Operation;
import org.dossier.access.Permission;
import org.dossier.access.RowScope;
import org.dossier.access.Visibility;

/** What one caller may see and do. Default deny: what no right names is absent and forbidden. Immutable. */
public interface Policy {

    /** Whether the caller has the permission. */
    boolean has(Permission permission);

    /** All permissions of the caller. */
    Set<Permission> permissions();

    /** Which customers exist for the caller. */
    RowScope scope();

    /** How a field of a customer is shown. */
    Visibility visibility(FieldRule field, Facts facts);

    /** Whether a masked field may be shown in the clear for a purpose. */
    boolean mayReveal(FieldRule field, Facts facts);

    /** Whether the operation on the section of a customer is allowed. */
    boolean allows(Operation operation, String section, Facts facts);

    /** The purpose that counts when none is given. */
    Optional<String> usualPurpose();
}
