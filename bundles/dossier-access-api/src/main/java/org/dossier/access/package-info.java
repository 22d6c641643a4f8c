/**
 * Who may see and do what (D6 to D8, D11): accounts and sessions, rights by post, views that say which field is clear, masked or
 * absent, and proposals that other people decide. Default deny; one policy, evaluated here and nowhere else.
 */
@Export
@Version("1.0.0")
package org.dossier.access;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
