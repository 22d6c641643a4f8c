/**
 * The few types that every part of Dossier shares: the customer number, the caller, the purpose of a reading, pages, and the
 * exceptions with their codes. Anything that only two parts need belongs to the lower one's own API.
 */
@Export
@Version("1.0.0")
package org.dossier.core;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
