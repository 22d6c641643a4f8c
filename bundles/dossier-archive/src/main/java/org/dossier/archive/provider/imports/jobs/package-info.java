/** What is kept of imports: how far each one is, which rows became which customers, and which were refused. */
package org.dossier.archive.provider.imports.jobs;
