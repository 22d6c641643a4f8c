package org.dossier.rest.audit;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A proof as RFC 6962 has it.
 *
 * @param hashes the hashes, base64
 */
@Schema(requiredProperties = "hashes")
record ProofBody(List<byte[]> hashes) {
}
