package org.dossier.interactions;

import java.util.List;
import java.util.Optional;

import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What customers consume (T15, T20): items are added and reversed, never overwritten. Recording needs the operation {@code ENTER}
 * on the section {@code operating}, reading {@code QUERY}; both are audited. Thread-safe; throws {@code NotSignedIn} for a caller
 * without a session and {@code Unavailable} while a needed part is away.
 */
@ProviderType
public interface ConsumptionBook {

    /** How many items one call may record. */
    int MOST_AT_ONCE = 10_000;

    /**
     * Records items of one customer, all or none.
     *
     * @param items at least 1, at most {@value #MOST_AT_ONCE}
     * @param key the client's own name for this record, where it gave one
     * @throws org.dossier.core.NotFound when there is no such customer, or the caller may not know of it
     * @throws org.dossier.core.AccessDenied when the caller may not enter operating information
     * @throws org.dossier.core.Conflict when an item was reversed already
     * @throws org.dossier.core.Invalid when an item is refused; fields are named {@code items[row].field} with rows from 0
     */
    ConsumptionRecorded record(Caller caller, CustomerNumber customer, List<NewConsumption> items, Optional<IdempotencyKey> key);

    /**
     * The items that answer a question, newest day first.
     *
     * @throws org.dossier.core.NotFound when one of the customers does not exist, or the caller may not know of it
     * @throws org.dossier.core.AccessDenied when the caller may not see operating information
     */
    Page<ConsumptionItem> items(Caller caller, ConsumptionQuestion question, PageRequest page);

    /**
     * The sums that answer a question, by month and currency; months without items are missing. The same question with the same
     * moment always has the same answer.
     *
     * @throws org.dossier.core.NotFound when one of the customers does not exist, or the caller may not know of it
     * @throws org.dossier.core.AccessDenied when the caller may not see operating information
     */
    List<MonthlyConsumption> byMonth(Caller caller, ConsumptionQuestion question);
}
