/** The configuration {@code org.dossier.access}: checked as a whole, in force as a whole. */
package org.dossier.access.provider.settings;
