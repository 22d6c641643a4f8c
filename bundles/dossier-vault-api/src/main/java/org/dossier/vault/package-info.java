/**
 * Keys and what is done with them (D4, D5): a data key for each customer, sealing of protected values, blind tokens for search,
 * and integrity tags for rows that decide. Only Dossier's providers use it; it shows nothing to people.
 */
@Export
@Version("1.0.0")
package org.dossier.vault;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
