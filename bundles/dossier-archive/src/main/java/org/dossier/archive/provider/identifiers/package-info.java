/** Keyed tokens by which customers are found and unique values are held. */
package org.dossier.archive.provider.identifiers;
