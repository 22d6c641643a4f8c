/** What access control writes into the audit log. */
package org.dossier.access.provider.trail;
