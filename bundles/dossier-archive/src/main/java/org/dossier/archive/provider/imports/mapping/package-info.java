/** Turns the rows of a file into new customers and records of theirs, as a mapping says. */
package org.dossier.archive.provider.imports.mapping;
