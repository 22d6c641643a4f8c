/** What the catalogue demands of a customer's fields. */
package org.dossier.archive.provider.rules;
