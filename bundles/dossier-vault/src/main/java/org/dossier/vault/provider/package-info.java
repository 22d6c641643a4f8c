/**
 * Keeps the promises of {@link org.dossier.vault.Vault}: {@code crypto} holds the algorithms, {@code keystore} the master key and
 * the search secret in their file, {@code table} the wrapped keys in their database, {@code keys} the customers' keys in memory,
 * and {@code tokens} what is found and checked by keyed digests.
 */
package org.dossier.vault.provider;
