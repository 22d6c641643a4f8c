/** What an operator is told about the keys. */
package org.dossier.vault.provider.health;
