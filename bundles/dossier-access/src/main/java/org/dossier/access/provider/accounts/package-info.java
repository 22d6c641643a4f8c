/** Accounts as they are stored: the entity stays here, everyone else gets values. */
package org.dossier.access.provider.accounts;
