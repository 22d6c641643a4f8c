package org.dossier.itests.blackbox;

import java.security.GeneralSecurityException;
import java.util.List;

/**
 * Verifies an audit path as RFC 9162, section 2.1.3.2 says; written for the tests, so that no code of Dossier vouches for
 * itself.
 */
final class InclusionProof {

    private static final byte[] NODE = {1};

    private InclusionProof() {
    }

    /** The root that the path leads to from the leaf, or nothing when the path has the wrong length. */
    static byte[] root(long index, long size, byte[] leafHash, List<byte[]> path) throws GeneralSecurityException {
        long fn = index;
        long sn = size - 1;
        byte[] hash = leafHash;
        for (byte[] sibling : path) {
            if (sn == 0) {
                return new byte[0];
            }
            if ((fn & 1) == 1 || fn == sn) {
                hash = SignedNote.sha256(NODE, sibling, hash);
                while ((fn & 1) == 0 && fn != 0) {
                    fn >>= 1;
                    sn >>= 1;
                }
            } else {
                hash = SignedNote.sha256(NODE, hash, sibling);
            }
            fn >>= 1;
            sn >>= 1;
        }
        return sn == 0 ? hash : new byte[0];
    }
}
