package org.dossier.audit.provider.store;

import org.dossier.audit.provider.merkle.Frontier;
import org.dossier.audit.provider.merkle.TreeHash;

/**
 * The one row that says how far the log has come.
 *
 * @param size how many entries have a place
 * @param frontier the right edge of the tree over them, as {@link Frontier#encoded()} gives it
 */
public record Head(long size, byte[] frontier) {

    /**
     * The tree's right edge.
     *
     * @throws StoreFailure when the hashes do not fit the size: somebody changed the row
     */
    public Frontier edge() {
        if (size < 0 || frontier.length != Long.bitCount(size) * TreeHash.LENGTH) {
            throw new StoreFailure("the head's hashes do not fit its size");
        }
        return Frontier.decode(size, frontier);
    }
}
