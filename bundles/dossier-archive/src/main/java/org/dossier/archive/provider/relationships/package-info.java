/** How customers are related (T3): the service and its parts. */
package org.dossier.archive.provider.relationships;
