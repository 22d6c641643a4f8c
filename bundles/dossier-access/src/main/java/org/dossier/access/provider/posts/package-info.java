/** Posts: what each may do, which may not meet in one hand, and those that every installation begins with. */
package org.dossier.access.provider.posts;
