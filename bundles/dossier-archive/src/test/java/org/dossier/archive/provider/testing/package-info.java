/** Stand-ins for the services around the archive, and the archive wired together as its components are. */
package org.dossier.archive.provider.testing;
