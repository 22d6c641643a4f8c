/** Changes that are made once however often they are asked for. */
package org.dossier.access.provider.idempotency;
