/** The tables of the vault, in the data source {@code dossier-keys}: explicit SQL in plain local transactions, no mapping. */
package org.dossier.vault.provider.table;
