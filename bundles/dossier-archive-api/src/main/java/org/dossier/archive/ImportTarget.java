package org.dossier.archive;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;

import org.dossier.access.Facts;
import org.dossier.core.Caller;
import org.dossier.core.Violation;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Registered by a bundle that keeps records of customers and takes past ones from imports, so that one file can bring both.
 * Thread-safe.
 */
@ConsumerType
public interface ImportTarget {

    /** Its name in mappings, such as {@code consumption}. */
    String name();

    /** The parts of a record, by name. */
    Set<String> parts();

    /**
     * What is wrong with a record, before anything is written; each violation names the part.
     *
     * @param values the parts that the row has, as they stand in the file
     */
    List<Violation> check(SortedMap<String, String> values);

    /**
     * Writes checked records in the caller's transaction, with their audit entries; all or none.
     *
     * @param records at most {@value Intake#MOST_AT_ONCE}
     * @throws org.dossier.core.AccessDenied when the caller may not enter them
     * @throws IllegalStateException when no JTA transaction is active
     */
    void write(Caller caller, List<ImportedRecord> records);

    /**
     * Insists that the caller may enter records for a customer, before a file is taken in.
     *
     * @throws org.dossier.core.AccessDenied naming the section
     */
    void demand(Caller caller, Facts customer);

    /**
     * A record of a customer that is being loaded.
     *
     * @param customer what the policy needs to know of the customer, whose row the transaction has written
     * @param values the parts that the row has, which passed their check
     */
    record ImportedRecord(Facts customer, SortedMap<String, String> values) {

        /** Hides every value. */
        @Override
        public String toString() {
            return "ImportedRecord[" + customer.customer() + "]";
        }
    }
}
