/** Passwords and tokens: how they are made, hashed and judged. Knows no account and no table. */
package org.dossier.access.provider.credentials;
