/** Who a caller is: a person, a module, or a module on behalf of a person. */
package org.dossier.access.provider.callers;
