package org.dossier.archive.provider.sections;

import java.time.Instant;
import java.util.Optional;

/**
 * The circumstances under which a version is written.
 *
 * @param headVersion the version that the customer's head has with it
 * @param at when
 * @param maker who entered or proposed it
 * @param decider who agreed; empty for a first version
 * @param reason why, in the maker's words; empty for a first version
 */
public record Recording(long headVersion, Instant at, String maker, Optional<String> decider, Optional<String> reason) {
}
