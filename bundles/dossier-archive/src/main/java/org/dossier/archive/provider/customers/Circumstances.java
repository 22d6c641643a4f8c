package org.dossier.archive.provider.customers;

import java.util.Optional;

import org.dossier.archive.CustomerState;

/**
 * What is shown of a head, now or at an earlier moment.
 *
 * @param state where the customer stood
 * @param manager the account manager who answered for it
 */
public record Circumstances(CustomerState state, Optional<String> manager) {
}
