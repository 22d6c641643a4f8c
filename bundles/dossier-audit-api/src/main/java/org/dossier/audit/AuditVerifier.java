package org.dossier.audit;

import java.util.function.LongConsumer;

import org.dossier.core.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** Compares the stored log with its checkpoints, and the stored rows with the log (D1, D2). Thread-safe. */
@ProviderType
public interface AuditVerifier {

    /**
     * Recomputes every leaf and the root, checks every signature, and, when asked, compares every row that a {@link StateDigest}
     * owns with the newest commitment to it. Changes nothing; memory use does not grow with the log.
     *
     * @param caller needs the right {@code audit:verify}; the run is audited with its result
     * @param withData also compare the rows
     * @param progress receives the number of entries and rows checked so far
     * @throws org.dossier.core.AccessDenied without the right
     */
    VerificationReport verify(Caller caller, boolean withData, LongConsumer progress);
}
