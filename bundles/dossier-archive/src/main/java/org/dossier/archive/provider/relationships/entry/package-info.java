/** How relationships come in. */
package org.dossier.archive.provider.relationships.entry;
