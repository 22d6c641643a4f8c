/** Digests of rows, which the audit log commits to and compares. */
package org.dossier.archive.provider.integrity;
