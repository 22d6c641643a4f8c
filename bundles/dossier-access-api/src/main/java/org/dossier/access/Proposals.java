package org.dossier.access;

import java.util.List;

import org.dossier.core.Caller;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The one engine for four eyes (D7): whoever proposes does not decide, as a check here and as a constraint of the database, and
 * nothing gets round it. Thread-safe.
 */
@ProviderType
public interface Proposals {

    /**
     * Submits a proposal in the caller's transaction. The content's own audit entry is the handler's work.
     *
     * @throws org.dossier.core.NotSignedIn when the session is unknown, ended or revoked
     * @throws IllegalStateException when no JTA transaction is active
     */
    ProposalId submit(Caller caller, NewProposal proposal);

    /**
     * One proposal, for its maker and for those who may decide it.
     *
     * @throws org.dossier.core.NotFound for everyone else, and when there is none
     */
    Proposal get(Caller caller, ProposalId id);

    /** What one proposal would change, as the caller may see it; the reading is audited. Same rights as {@link #get}. */
    List<ProposedChange> changes(Caller caller, ProposalId id);

    /** The pending proposals that the caller may decide, oldest first; one's own are not among them. */
    Page<Proposal> waiting(Caller caller, PageRequest page);

    /**
     * Decides. Fields to key again are compared first; a mismatch uses up a try and leaves the proposal pending.
     *
     * @throws org.dossier.core.NotFound when the caller may not know the proposal
     * @throws org.dossier.core.AccessDenied when the caller is its maker, lacks the right, or has used up the tries
     * @throws org.dossier.core.Conflict when it is no longer pending: somebody else was first
     * @throws org.dossier.core.Invalid when a value to key or a needed comment is missing
     * @throws org.dossier.core.Unavailable while the handler of its kind is away
     */
    Decided decide(Caller caller, ProposalId id, Decision decision);

    /**
     * Takes one's own proposal back.
     *
     * @throws org.dossier.core.NotFound when it is not the caller's
     * @throws org.dossier.core.Conflict when it is no longer pending or returned
     */
    Decided withdraw(Caller caller, ProposalId id);
}
