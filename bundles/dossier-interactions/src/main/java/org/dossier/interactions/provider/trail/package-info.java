/** What interactions write into the audit log. */
package org.dossier.interactions.provider.trail;
