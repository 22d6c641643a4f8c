/**
 * What happens with a customer (T6, T15, T16): visits and other contacts, and what the customer consumes. Records refer to the
 * customer's number, are corrected by superseding or reversal, and pass the same gate and the same trail as the archive.
 */
@Export
@Version("1.0.0")
package org.dossier.interactions;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
