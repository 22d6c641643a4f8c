/** The field catalogue: definitions as tagged data, kept in memory. */
package org.dossier.archive.provider.catalogue;
