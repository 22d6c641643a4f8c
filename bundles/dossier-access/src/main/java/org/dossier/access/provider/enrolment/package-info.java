/** One-time codes by which an account's owner sets the first password. */
package org.dossier.access.provider.enrolment;
