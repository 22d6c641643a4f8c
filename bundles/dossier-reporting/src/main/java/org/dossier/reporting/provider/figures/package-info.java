/** What a figure is: a question, an answer, and the digest of both. Values only, without a database or a right. */
package org.dossier.reporting.provider.figures;
