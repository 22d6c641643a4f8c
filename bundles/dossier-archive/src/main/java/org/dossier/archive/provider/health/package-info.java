/** Whether the archive can serve. */
package org.dossier.archive.provider.health;
