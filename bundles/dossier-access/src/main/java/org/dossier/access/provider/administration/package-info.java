/** Accounts as administrators keep them (D8, S23). */
package org.dossier.access.provider.administration;
