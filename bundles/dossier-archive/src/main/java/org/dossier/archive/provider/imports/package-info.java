/** Files of customers: their way from a caller's stream to customers under one proposal. */
package org.dossier.archive.provider.imports;
