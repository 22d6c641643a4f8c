/** Reads files of rows and columns, and says what is wrong with one as a whole. */
package org.dossier.archive.provider.imports.table;
