/** Loads the rows of imports in the background, chunk by chunk, each chunk in one transaction. */
package org.dossier.archive.provider.imports.load;
