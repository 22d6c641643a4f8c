/** The keys of customers: made in blocks, unwrapped when needed, kept in memory for a little while. */
package org.dossier.vault.provider.keys;
