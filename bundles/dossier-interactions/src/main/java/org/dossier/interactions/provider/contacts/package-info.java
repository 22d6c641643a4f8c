/** Visits, calls, messages and opinions. */
package org.dossier.interactions.provider.contacts;
