/** Keyed digests under the root of the key store: tokens by which values are found, and tags by which rows are trusted. */
package org.dossier.vault.provider.tokens;
