/** Whether signing in works, for Felix health checks. */
package org.dossier.access.provider.health;
