/** The tables of reporting and what the other packages need to use them. */
package org.dossier.reporting.provider.tables;
