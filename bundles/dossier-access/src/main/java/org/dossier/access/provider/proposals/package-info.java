/** The engine of four eyes (D7): proposals, decisions, and keying again. */
package org.dossier.access.provider.proposals;
