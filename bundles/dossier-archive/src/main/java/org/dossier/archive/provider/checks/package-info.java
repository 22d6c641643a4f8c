/** Checks and normal forms of single values; each by the standard that it names. */
package org.dossier.archive.provider.checks;
