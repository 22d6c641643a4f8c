/**
 * The audit log (D1, D3): what happened is appended in the transaction that makes it happen, sequenced into a Merkle tree (RFC
 * 6962), and signed in checkpoints (C2SP signed notes) that leave the machine. What was not audited did not happen.
 */
@Export
@Version("1.0.0")
package org.dossier.audit;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
