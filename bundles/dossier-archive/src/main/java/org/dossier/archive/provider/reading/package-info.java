/** What leaves the archive: masked by the view, and only after its audit entry is durable. */
package org.dossier.archive.provider.reading;
