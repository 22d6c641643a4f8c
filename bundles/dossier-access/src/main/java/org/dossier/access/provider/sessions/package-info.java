/** Signing in, and the sessions that come of it. */
package org.dossier.access.provider.sessions;
