package org.dossier.demonstration;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.dossier.access.Decision;
import org.dossier.access.Proposal;
import org.dossier.access.Proposals;
import org.dossier.archive.NewRelationship;
import org.dossier.archive.RelationshipType;
import org.dossier.archive.Relationships;
import org.dossier.archive.RelationshipsEntered;
import org.dossier.core.Caller;
import org.dossier.core.IdempotencyKey;

/** Relates customers of a batch: the clerk enters it, and the reviewer agrees. Types that the archive does not know are left out. */
final class RelationshipLoader {

    private static final long SEED = 20_260_103L;

    private final Staff staff;
    private final Relationships relationships;
    private final Proposals proposals;

    RelationshipLoader(Staff staff, Relationships relationships, Proposals proposals) {
        this.staff = staff;
        this.relationships = relationships;
        this.proposals = proposals;
    }

    /** Enters the relationships among the customers and has them agreed to. */
    void load(FirstSignIn accounts, LoadedBatch batch) {
        Caller clerk = staff.holding(accounts, "clerk");
        Set<String> known = relationships.types(clerk).stream().map(RelationshipType::name).collect(Collectors.toSet());
        List<NewRelationship> wanted = among(batch).stream().filter(one -> known.contains(one.type())).toList();
        if (wanted.isEmpty()) {
            return;
        }
        RelationshipsEntered entered = relationships.enter(clerk, wanted,
                Optional.of(new IdempotencyKey("demonstration-relationships-" + batch.first())));
        Caller reviewer = staff.holding(accounts, "reviewer");
        if (proposals.get(reviewer, entered.review()).state() == Proposal.State.PENDING) {
            proposals.decide(reviewer, entered.review(), new Decision(Decision.Verdict.APPROVE, new TreeMap<>(), Optional.empty()));
        }
    }

    /** The relationships among the customers of a batch, always the same. */
    static List<NewRelationship> among(LoadedBatch batch) {
        List<Member> companies = batch.members().stream().filter(Member::company).toList();
        List<Member> persons = batch.members().stream().filter(member -> !member.company()).toList();
        Dice dice = new Dice(SEED, batch.first());
        return Stream.concat(new Business(companies, persons, dice).relationships().stream(),
                new Families(persons, dice).relationships().stream()).toList();
    }
}
