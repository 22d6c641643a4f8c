package org.dossier.audit;

import java.util.Collection;
import java.util.Optional;
import java.util.List;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Registered by whoever owns rows that entries commit to (D2), so that the log can compare them without reading another's tables.
 * Implementations are thread-safe and read the rows as they are stored now.
 */
@ConsumerType
public interface StateDigest {

    /** The kind of row, as {@link StateCommitment#kind()} names it. */
    String kind();

    /**
     * The present digests of some rows.
     *
     * @param keys row keys, at most 1,000
     * @return a commitment for each of the rows that exist, in any order
     */
    List<StateCommitment> present(Collection<String> keys);

    /**
     * The keys of all present rows, page by page in the order of the key, so that rows without a commitment are found.
     *
     * @param after the last key of the page before; empty for the first page
     * @return at most 1,000 keys; empty when there are no more
     */
    List<String> keys(Optional<String> after);
}
