/** How relationships are shown. */
package org.dossier.archive.provider.relationships.reading;
