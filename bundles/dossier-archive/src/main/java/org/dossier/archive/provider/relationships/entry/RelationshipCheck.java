package org.dossier.archive.provider.relationships.entry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.dossier.archive.ArchiveError;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.NewRelationship;
import org.dossier.archive.RelationshipType;
import org.dossier.archive.Relationships;
import org.dossier.archive.provider.relationships.types.RelationshipTypes;
import org.dossier.audit.AuditEvent;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Invalid;
import org.dossier.core.Violation;

/** Checks all relationships of one call, and tells everything that is wrong at once. */
final class RelationshipCheck {

    private final RelationshipTypes types;
    private final List<NewRelationship> wanted;

    RelationshipCheck(RelationshipTypes types, List<NewRelationship> wanted) {
        this.types = types;
        this.wanted = wanted;
    }

    /** @throws Invalid when there are none or too many */
    void demandSize(Set<CustomerNumber> customers) {
        if (wanted.isEmpty() || wanted.size() > Relationships.MOST_AT_ONCE) {
            throw new Invalid(ArchiveError.REFUSED_RELATIONSHIP, "relationships",
                    "give 1 to " + Relationships.MOST_AT_ONCE + " relationships");
        }
        if (customers.size() > AuditEvent.MOST_SUBJECTS) {
            throw new Invalid(ArchiveError.REFUSED_RELATIONSHIP, "relationships",
                    "give relationships of at most " + AuditEvent.MOST_SUBJECTS + " different customers at once");
        }
    }

    /** @throws Invalid naming each wrong part, whoever the customers are */
    void demandForm() {
        List<Violation> unknown = new ArrayList<>();
        List<Violation> violations = new ArrayList<>();
        Set<NewRelationship> seen = new HashSet<>();
        for (int row = 0; row < wanted.size(); row++) {
            var type = types.named(wanted.get(row).type());
            if (type.isEmpty()) {
                unknown.add(new Violation(row + "/type", "there is no such type"));
            } else {
                violations.addAll(new RelationshipRules(row, wanted.get(row)).check(type.get()));
                if (!seen.add(RelationshipRules.inOrder(type.get(), bare(wanted.get(row))))) {
                    violations.add(new Violation(row + "/to", "this relationship is there twice"));
                }
            }
        }
        refuse(ArchiveError.NO_SUCH_RELATIONSHIP_TYPE, unknown);
        refuse(ArchiveError.REFUSED_RELATIONSHIP, violations);
    }

    /** @throws Invalid naming each customer of a kind that its type does not take */
    void demandKinds(Function<CustomerNumber, CustomerKind> kinds) {
        List<Violation> violations = new ArrayList<>();
        for (int row = 0; row < wanted.size(); row++) {
            NewRelationship one = wanted.get(row);
            violations.addAll(new RelationshipRules(row, one).check(type(one), kinds.apply(one.from()), kinds.apply(one.to())));
        }
        refuse(ArchiveError.REFUSED_RELATIONSHIP, violations);
    }

    /** What passed, each the way round in which it is kept. */
    List<NewRelationship> inOrder() {
        return wanted.stream().map(one -> RelationshipRules.inOrder(type(one), one)).toList();
    }

    private RelationshipType type(NewRelationship one) {
        return types.named(one.type()).orElseThrow();
    }

    /** Without attributes: the same relationship with others is the same. */
    private static NewRelationship bare(NewRelationship one) {
        return new NewRelationship(one.from(), one.type(), one.to(), one.since(), one.until(), new TreeMap<>());
    }

    private static void refuse(ArchiveError error, List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new Invalid(error, violations);
        }
    }
}
