/** The first start of an empty installation: built-in posts, and the first accounts. */
package org.dossier.access.provider.firststart;
