package org.dossier.access;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;

import org.dossier.core.Caller;
import org.dossier.core.Receipt;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Registered by a bundle that adds a kind of proposal; the engine keeps the workflow and the handler keeps the content. All calls
 * but {@link #changes} run in the engine's transaction. Thread-safe.
 */
@ConsumerType
public interface ProposalHandler {

    /** The kind of proposal, such as {@code customer.change}. */
    String kind();

    /** What would change, as the caller may see it. */
    List<ProposedChange> changes(Caller caller, Proposal proposal);

    /**
     * Compares re-keyed values with the proposed ones, after bringing both to their normal form.
     *
     * @return the fields that do not match
     */
    Set<String> mismatches(Proposal proposal, SortedMap<String, String> rekeyed);

    /**
     * Puts the proposal into force and writes its audit entry.
     *
     * @param decider who agreed
     * @throws org.dossier.core.Conflict when the state has moved on so that it can no longer be put into force
     */
    Receipt approved(Proposal proposal, Actor decider);

    /** Drops what was proposed (rejected or withdrawn) and writes its audit entry. */
    Receipt dropped(Proposal proposal, Actor decider);
}
