package org.dossier.audit.provider.verify;

import java.util.Optional;

/**
 * A place of the log with what is stored about it.
 *
 * @param index the place
 * @param entry the identifier that the place names
 * @param atMicros the time column
 * @param account the account column
 * @param action the action column
 * @param fieldSet the digest of the field set, where there is one
 * @param bytes the entry's bytes; null when the entry is gone
 * @param leafHash the entry's hash column; null when the entry is gone
 */
record StoredLeaf(long index, String entry, long atMicros, String account, String action, Optional<String> fieldSet, byte[] bytes,
        byte[] leafHash) {
}
