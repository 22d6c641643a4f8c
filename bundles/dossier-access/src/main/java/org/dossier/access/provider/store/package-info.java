/** The tables of access control: explicit SQL, the dialects, and the tags of rows that decide. */
package org.dossier.access.provider.store;
