package org.dossier.archive;

import java.util.List;
import java.util.Optional;

import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Typed, directed and dated relationships between customers (T3). Types are defined once, in data (T9). What is entered waits for
 * another person's review, as everything in the archive does. Entering needs the operation {@code ENTER} on the section {@code
 * basic} of both customers, reading {@code QUERY}. Thread-safe; throws {@code NotSignedIn} for a caller without a session and
 * {@code Unavailable} while a needed part is away.
 */
@ProviderType
public interface Relationships {

    /** How many relationships one call may enter. */
    int MOST_AT_ONCE = 1_000;

    /** The types in force, in their order. Not audited: they hold no data of customers. */
    List<RelationshipType> types(Caller caller);

    /**
     * Enters relationships, all or none, under one proposal. Audited by one entry, which names every customer: so there are at
     * most {@value #MOST_AT_ONCE} different ones in a call. A relationship of a symmetric type is kept in one order, whichever way
     * round it was entered.
     *
     * @param relationships at least 1, at most {@value #MOST_AT_ONCE}
     * @param key the client's own name for this call, where it gave one
     * @throws org.dossier.core.NotFound when a customer does not exist, or the caller may not know of it
     * @throws org.dossier.core.Invalid when a type or an attribute is unknown, or its rules refuse the relationship: a kind that it
     * does not take, a customer related to itself, an end before the beginning, the same relationship twice; fields
     * are named {@code row/part} with rows from 0
     * @throws org.dossier.core.Conflict when the same relationship waits already or is in force and has not ended, when the intake
     * of a customer was turned down, or when the key was used otherwise
     * @throws org.dossier.core.AccessDenied when the caller may not enter basic information of one of the customers
     */
    RelationshipsEntered enter(Caller caller, List<NewRelationship> relationships, Optional<IdempotencyKey> key);

    /**
     * The relationships of a customer that were agreed to, in both directions, oldest first, also those that have ended; those to
     * customers that the caller may not know of are missing. Attributes stand as the caller's rights on the catalogue's field
     * {@code relationshipAttributes} show them for both customers: as they are, as a text that hides them, or not at all. Audited.
     *
     * @throws org.dossier.core.NotFound when there is no such customer, or the caller may not know of it
     * @throws org.dossier.core.AccessDenied when the caller may not look at basic information of the customer
     */
    Page<Relationship> of(Caller caller, CustomerNumber customer, PageRequest page);
}
