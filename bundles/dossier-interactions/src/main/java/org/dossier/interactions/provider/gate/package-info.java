/** The one place where interactions ask what a caller may do with a customer. */
package org.dossier.interactions.provider.gate;
