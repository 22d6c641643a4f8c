/** What reporting writes into the audit log. */
package org.dossier.reporting.provider.trail;
