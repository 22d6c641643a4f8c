package org.dossier.audit;

import java.util.List;

import org.dossier.core.Caller;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The log as auditors read it. Asking for entries needs the right {@code audit:read} and is itself audited; checkpoints, proofs
 * and the key hold no personal data and are open to everyone who is signed in. Thread-safe.
 */
@ProviderType
public interface AuditLog {

    /**
     * Entries that match, newest first.
     *
     * @throws org.dossier.core.AccessDenied without {@code audit:read}
     */
    Page<AuditEntry> entries(Caller caller, AuditQuery query, PageRequest page);

    /**
     * One entry by its place.
     *
     * @throws org.dossier.core.NotFound when the log has no such place yet
     * @throws org.dossier.core.AccessDenied without {@code audit:read}
     */
    AuditEntry entry(Caller caller, long index);

    /** The newest checkpoint. */
    Checkpoint checkpoint(Caller caller);

    /**
     * The audit path of a leaf (RFC 6962, section 2.1.1), from the leaf's sibling up.
     *
     * @param index the leaf, below {@code size}
     * @param size the tree size, at most the newest checkpoint's
     * @throws org.dossier.core.Invalid when index or size are out of range
     */
    List<byte[]> inclusionProof(Caller caller, long index, long size);

    /**
     * The consistency proof between two tree sizes (RFC 6962, section 2.1.2).
     *
     * @param from the smaller size, at least 1
     * @param to the larger size, at most the newest checkpoint's
     * @throws org.dossier.core.Invalid when the sizes are out of range
     */
    List<byte[]> consistencyProof(Caller caller, long from, long to);

    /** The verifier key of the checkpoints: {@code name+hex(keyhash)+base64(0x01 || public key)} (C2SP signed-note). */
    String verifierKey(Caller caller);
}
