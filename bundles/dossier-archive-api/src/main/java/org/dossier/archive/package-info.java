/**
 * The customer archive: customers as a few versioned documents, one a section (T1, T2, T11), defined by the field catalogue and
 * by nothing else (S6, S15). Every reading and change passes the one gate of {@code org.dossier.access} and leaves its audit
 * entry.
 */
@Export
@Version("1.0.0")
package org.dossier.archive;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
