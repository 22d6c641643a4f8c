package org.dossier.archive.provider.intake;

import java.util.Optional;

import org.dossier.core.CustomerNumber;
import org.dossier.core.Violation;

/**
 * One value by which an entry looks like another customer.
 *
 * @param row the entry's place among those that were looked at
 * @param violation the field, and who has the value, in words that the caller may read
 * @param candidate the other customer, where the caller may see it
 */
public record Duplicate(int row, Violation violation, Optional<CustomerNumber> candidate) {
}
