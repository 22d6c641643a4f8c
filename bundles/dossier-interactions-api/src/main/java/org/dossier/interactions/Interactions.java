package org.dossier.interactions;

import java.util.Optional;

import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.core.Purpose;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Contacts with customers (T16). Recording needs the operation {@code ENTER} on the section {@code service}, reading {@code
 * QUERY}; both are audited. Allowed for customers whose intake is not yet reviewed (T8). Thread-safe; throws {@code NotSignedIn}
 * for a caller without a session and {@code Unavailable} while a needed part is away.
 */
@ProviderType
public interface Interactions {

    /**
     * Records a contact.
     *
     * @throws org.dossier.core.NotFound when there is no such customer, or the caller may not know of it
     * @throws org.dossier.core.AccessDenied when the caller may not enter service information
     * @throws org.dossier.core.Invalid when a part is too long
     */
    InteractionRecorded record(Caller caller, CustomerNumber customer, NewInteraction interaction);

    /**
     * The contacts with a customer, newest first.
     *
     * @throws org.dossier.core.NotFound when there is no such customer, or the caller may not know of it
     * @throws org.dossier.core.AccessDenied when the caller may not see service information
     */
    Page<Interaction> latest(Caller caller, CustomerNumber customer, Optional<Purpose> purpose, PageRequest page);
}
