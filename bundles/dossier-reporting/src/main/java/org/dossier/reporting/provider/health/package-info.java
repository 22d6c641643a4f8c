/** What reporting tells of its own state. */
package org.dossier.reporting.provider.health;
