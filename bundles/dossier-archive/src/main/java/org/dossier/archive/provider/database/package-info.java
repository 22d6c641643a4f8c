/** ArchiveTransactions, and what goes wrong with a database. */
package org.dossier.archive.provider.database;
