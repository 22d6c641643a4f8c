/** The algorithms, the form of sealed values, and secrets that can be wiped. Knows nothing of customers, files and tables. */
package org.dossier.vault.provider.crypto;
