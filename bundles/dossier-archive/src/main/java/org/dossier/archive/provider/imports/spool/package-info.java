/** Keeps the file of an import until its rows are loaded, sealed under a key that lives in memory only. */
package org.dossier.archive.provider.imports.spool;
