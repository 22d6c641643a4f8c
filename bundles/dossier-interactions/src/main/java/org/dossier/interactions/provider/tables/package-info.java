/** The tables of interactions and what the other packages need to use them. */
package org.dossier.interactions.provider.tables;
