package org.dossier.archive.provider.customers;

import org.dossier.access.View;

/**
 * A customer that the caller may know of.
 *
 * @param standing where the customer stands
 * @param view what the caller may see and do
 */
public record Visit(Standing standing, View view) {
}
