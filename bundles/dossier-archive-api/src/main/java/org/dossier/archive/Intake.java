package org.dossier.archive;

import java.util.List;

import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.osgi.annotation.versioning.ProviderType;

/**
 * How customers and changes come into the archive: everything that is entered waits for another person's review (S3, S4). Each
 * call is one transaction with its audit entry. Thread-safe; throws {@code NotSignedIn} for a caller without a session and {@code
 * Unavailable} while a needed part is away.
 */
@ProviderType
public interface Intake {

    /** How many customers one call may create. */
    int MOST_AT_ONCE = 1_000;
    /** How many customers of a batch are keyed again at most. */
    int SAMPLE = 50;

    /**
     * Gives a customer its number at once and asks for the review of its intake (T8).
     *
     * @throws org.dossier.core.Invalid when a field is unknown or its value is refused, naming each
     * @throws org.dossier.core.Conflict when a unique value is taken ({@link PossibleDuplicate}), or the idempotency key was used
     * otherwise
     * @throws org.dossier.core.AccessDenied when the caller may not enter one of the sections
     */
    Created create(Caller caller, NewCustomer customer);

    /**
     * The same for many customers, all or none, under one proposal whose reviewer keys a random sample of at most {@value
     * #SAMPLE} again, named {@code <number>/<field>}. The idempotency key of the first customer, where it has one, is the key of
     * the batch.
     *
     * @param customers at least 1, at most {@value #MOST_AT_ONCE}
     * @throws org.dossier.core.Invalid when any is refused; fields are named {@code row/field} with rows from 0
     * @throws org.dossier.core.Conflict when a unique value is taken or a phone is shared, also within the batch ({@link
     * PossibleDuplicate})
     * @throws org.dossier.core.AccessDenied when the caller may not enter one of the sections
     */
    BatchCreated createAll(Caller caller, List<NewCustomer> customers);

    /**
     * Asks for a change of a section. It takes effect when another person agrees.
     *
     * @throws org.dossier.core.NotFound when there is no such customer, or the caller may not know of it
     * @throws org.dossier.core.Invalid when a field is unknown or its value is refused, naming each
     * @throws org.dossier.core.Stale when the section is no longer in the expected version
     * @throws org.dossier.core.AccessDenied when the caller may not change the section
     */
    ChangeRequested propose(Caller caller, CustomerNumber number, SectionChange change);
}
