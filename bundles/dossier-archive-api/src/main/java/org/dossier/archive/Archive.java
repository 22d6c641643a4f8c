package org.dossier.archive;

import java.util.SortedMap;

import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Customers as people and modules read them. What the caller may not see is masked or absent before it leaves, and every reading
 * waits for its durable audit entry (D3, D6). Thread-safe; throws {@code NotSignedIn} for a caller without a session and {@code
 * Unavailable} while a needed part is away.
 */
@ProviderType
public interface Archive {

    /**
     * Opens a customer. Audited with the fields that are shown.
     *
     * @throws org.dossier.core.NotFound when there is no such customer, or the caller may not know of it
     * @throws org.dossier.core.Invalid when a section is unknown
     */
    CustomerRecord open(Caller caller, CustomerNumber number, OpenRequest request);

    /**
     * Finds customers within the caller's scope, ordered by number. Audited as one entry that names those that are shown.
     *
     * @throws org.dossier.core.Invalid when no condition narrows enough
     */
    Page<CustomerSummary> find(Caller caller, CustomerQuery query, PageRequest page);

    /**
     * The versions of a customer's sections, newest first (S17). Audited.
     *
     * @throws org.dossier.core.NotFound when there is no such customer, or the caller may not know of it
     */
    Page<HistoryItem> history(Caller caller, CustomerNumber number, PageRequest page);

    /**
     * Shows masked values in the clear for a stated purpose (D6). Audited as a reveal with its purpose.
     *
     * @return the values by field; fields without a value are missing
     * @throws org.dossier.core.NotFound when there is no such customer, or the caller may not know of it
     * @throws org.dossier.core.AccessDenied when the caller may not reveal one of the fields; then none is shown
     * @throws org.dossier.core.Invalid when a field is unknown
     */
    SortedMap<String, FieldValue> reveal(Caller caller, CustomerNumber number, RevealRequest request);
}
