package org.dossier.audit.provider.store;

import org.dossier.audit.provider.merkle.Frontier;

/**
 * The one row that says how far the log has come.
 *
 * @param size how many entries have a place
 * @param frontier the right edge of the tree over them, as {@link Frontier#encoded()} gives it
 */
public record Head(long size, byte[] frontier) {

    /** The tree's right edge. */
    public Frontier edge() {
        return Frontier.decode(size, frontier);
    }
}
