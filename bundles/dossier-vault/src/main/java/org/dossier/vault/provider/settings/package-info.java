/** The configuration {@code org.dossier.vault}: checked as a whole, in force as a whole. */
package org.dossier.vault.provider.settings;
