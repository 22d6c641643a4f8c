/** What customers consume: items, and sums over them. */
package org.dossier.interactions.provider.consumption;
