/** How relationships are decided. */
package org.dossier.archive.provider.relationships.review;
