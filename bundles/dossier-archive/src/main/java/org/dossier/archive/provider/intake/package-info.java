/** How customers and changes come in, and what becomes of them in review. */
package org.dossier.archive.provider.intake;
