/** The report on consumption: running it, and opening its figures (T20, G1). */
package org.dossier.reporting.provider.consumption;
