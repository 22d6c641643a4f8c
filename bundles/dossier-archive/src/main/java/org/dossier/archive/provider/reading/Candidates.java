package org.dossier.archive.provider.reading;

import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

import org.dossier.core.CustomerNumber;

/** The customers that fulfil the conditions of a search, whoever may see them, a chunk at a time in the order of their numbers. */
interface Candidates {

    /** How many customers are looked at before the next ones are fetched. */
    int CHUNK = 250;

    /** The chunk after a number. */
    Chunk after(String number);

    /**
     * Some candidates.
     *
     * @param found the numbers, each with the fields by which it was found; none where that tells nothing of a field
     * @param last where to go on; empty when there are no more
     */
    record Chunk(SortedMap<CustomerNumber, Set<String>> found, Optional<CustomerNumber> last) {
    }
}
