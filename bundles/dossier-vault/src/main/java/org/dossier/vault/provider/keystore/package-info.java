/** The key store file: made once, read at the start, never replaced by a new one. */
package org.dossier.vault.provider.keystore;
