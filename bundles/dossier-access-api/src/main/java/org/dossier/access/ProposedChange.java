package org.dossier.access;

import java.util.Optional;

/**
 * One field of a proposal as a decider may see it: masked by the decider's own rights, and never shown at all when it has to be
 * keyed again.
 *
 * @param field the field's name
 * @param before the value in force
 * @param after the proposed value
 */
public record ProposedChange(String field, Optional<String> before, Optional<String> after) {
}
