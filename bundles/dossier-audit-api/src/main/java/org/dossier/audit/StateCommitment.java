package org.dossier.audit;

import java.util.Objects;

/**
 * What an entry commits to about one row that it leaves behind (D2). The digest is keyed or salted by the row's owner, so that
 * the log betrays no value by itself.
 *
 * @param kind the kind of row, as its owner's {@link StateDigest#kind()}
 * @param key the row's key within its kind, without personal data
 * @param digest the digest of the row's content, lower-case hexadecimal; {@link #REMOVED} when the row is gone
 */
public record StateCommitment(String kind, String key, String digest) {

    /** The digest of a row that the act removed. */
    public static final String REMOVED = "";

    /** @throws NullPointerException when a part is missing */
    public StateCommitment {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(digest, "digest");
    }
}
