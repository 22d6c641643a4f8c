/**
 * Reports whose figures can be opened and computed again (G1): a figure keeps the question that produced it, so that it leads to
 * its records and audit entries and gives the same digest as of its date.
 */
@Export
@Version("1.0.0")
package org.dossier.reporting;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
