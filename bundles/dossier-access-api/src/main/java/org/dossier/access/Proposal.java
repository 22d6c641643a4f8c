package org.dossier.access;

import java.time.Instant;

/**
 * A proposal and where it stands.
 *
 * @param id its identifier
 * @param content what was proposed
 * @param maker the account that proposed it
 * @param at when it was proposed
 * @param state where it stands
 */
public record Proposal(ProposalId id, NewProposal content, String maker, Instant at, State state) {

    /** Where a proposal stands. */
    public enum State {
        /** Waits for a decision. */
        PENDING,
        /** Sent back to its maker. */
        RETURNED,
        /** Agreed to and in force. */
        APPROVED,
        /** Turned down. */
        REJECTED,
        /** Taken back by its maker. */
        WITHDRAWN
    }
}
