/** What is done every few seconds, apart from the calls. */
package org.dossier.access.provider.housekeeping;
