package org.dossier.vault.provider.keystore;

import java.util.Optional;

/**
 * What the database of the keys remembers of the key store, so that a lost or foreign one is noticed before a new one is made.
 */
public interface KeyStoreRegister {

    /**
     * The fingerprint of the key store under which the archive was begun; empty before there was one.
     *
     * @throws org.dossier.core.Unavailable when the database is away
     */
    Optional<String> fingerprint();

    /**
     * Whether keys of customers are there already.
     *
     * @throws org.dossier.core.Unavailable when the database is away
     */
    boolean holdsKeys();

    /**
     * Remembers a fingerprint unless there is one.
     *
     * @return the one that is remembered now, which is another's when two nodes began at once
     * @throws org.dossier.core.Unavailable when the database is away
     */
    String remember(String fingerprint);
}
