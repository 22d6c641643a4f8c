/** How customers come in: checked, numbered, sealed, and written in one transaction with their proposal and their audit entry. */
package org.dossier.archive.provider.intake;
