/** Changes that people ask for, sealed until they are decided. */
package org.dossier.archive.provider.changes;
