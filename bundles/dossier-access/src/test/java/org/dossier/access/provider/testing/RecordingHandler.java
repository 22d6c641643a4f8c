package org.dossier.access.provider.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import org.dossier.access.Actor;
import org.dossier.access.Proposal;
import org.dossier.access.ProposalHandler;
import org.dossier.access.ProposedChange;
import org.dossier.access.provider.trail.Trail;
import org.dossier.audit.AuditTrail;
import org.dossier.core.Caller;
import org.dossier.core.Receipt;

/** A handler whose content is one value for every field, and which notes what it was asked to do. */
public final class RecordingHandler implements ProposalHandler {

    /** The kind of proposal that it handles. */
    public static final String KIND = "test.change";
    /** The proposed value of every field. */
    public static final String VALUE = "13912345678";

    private final Trail trail;
    private final List<String> approved = new CopyOnWriteArrayList<>();
    private final List<String> dropped = new CopyOnWriteArrayList<>();
    private volatile boolean failing;

    public RecordingHandler(AuditTrail audit) {
        this.trail = new Trail(audit);
    }

    /** From now on, nothing can be put into force. */
    public void fail() {
        failing = true;
    }

    public List<String> approved() {
        return approved;
    }

    public List<String> dropped() {
        return dropped;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public List<ProposedChange> changes(Caller caller, Proposal proposal) {
        return proposal.content().fields().stream()
                .map(field -> new ProposedChange(field, Optional.of("before"), Optional.of(VALUE))).toList();
    }

    @Override
    public Set<String> mismatches(Proposal proposal, SortedMap<String, String> rekeyed) {
        return rekeyed.entrySet().stream().filter(entry -> !VALUE.equals(entry.getValue())).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    @Override
    public Receipt approved(Proposal proposal, Actor decider) {
        if (failing) {
            throw new IllegalStateException("cannot be put into force");
        }
        approved.add(proposal.content().reference() + " by " + decider.account());
        return trail.changed("test.approved", Trail.by(decider.account(), decider.channel()), Map.of());
    }

    @Override
    public Receipt dropped(Proposal proposal, Actor decider) {
        dropped.add(proposal.content().reference() + " by " + decider.account());
        return trail.changed("test.dropped", Trail.by(decider.account(), decider.channel()), Map.of());
    }
}
