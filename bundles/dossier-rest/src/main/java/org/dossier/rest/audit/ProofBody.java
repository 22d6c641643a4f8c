package org.dossier.rest.audit;

import java.util.List;

/**
 * A proof as RFC 6962 has it.
 *
 * @param hashes the hashes, base64
 */
record ProofBody(List<byte[]> hashes) {
}
