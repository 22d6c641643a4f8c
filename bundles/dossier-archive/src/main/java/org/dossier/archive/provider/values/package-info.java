/** Documents and single values in their stored and their plain form. */
package org.dossier.archive.provider.values;
