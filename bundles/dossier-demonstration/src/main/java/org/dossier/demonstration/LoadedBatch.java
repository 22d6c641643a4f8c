package org.dossier.demonstration;

import java.util.List;
import java.util.stream.IntStream;

import org.dossier.archive.NewCustomer;
import org.dossier.core.CustomerNumber;

/**
 * Customers that came in together.
 *
 * @param first the index of the first one
 * @param customers the customers, as they were entered
 * @param numbers the numbers that they got, in the same order
 */
record LoadedBatch(long first, List<NewCustomer> customers, List<CustomerNumber> numbers) {

    /** The index after the last one. */
    long end() {
        return first + numbers.size();
    }

    /** The customers with their numbers and indices. */
    List<Member> members() {
        return IntStream.range(0, numbers.size()).mapToObj(i -> new Member(first + i, numbers.get(i), customers.get(i))).toList();
    }
}
