/** The policy: what the posts of a caller allow, compiled once and asked for every customer and field. */
package org.dossier.access.provider.policy;
