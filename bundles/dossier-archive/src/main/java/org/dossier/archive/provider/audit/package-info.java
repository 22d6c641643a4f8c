/** What the archive writes into the trail. */
package org.dossier.archive.provider.audit;
