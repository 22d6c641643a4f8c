/** Decides on imports. */
package org.dossier.archive.provider.imports.review;
