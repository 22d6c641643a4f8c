/** Relationships and their batches as they are stored. */
package org.dossier.archive.provider.relationships.rows;
