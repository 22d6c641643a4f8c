/** Requests that change something: made at most once, and what they answer. */
package org.dossier.archive.provider.requests;
