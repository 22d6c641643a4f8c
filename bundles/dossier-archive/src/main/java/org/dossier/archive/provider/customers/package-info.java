/** Head rows and batches: where a customer stands and who answers for it. */
package org.dossier.archive.provider.customers;
