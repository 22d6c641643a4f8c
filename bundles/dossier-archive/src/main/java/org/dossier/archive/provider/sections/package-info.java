/** Sealed versions of sections. */
package org.dossier.archive.provider.sections;
