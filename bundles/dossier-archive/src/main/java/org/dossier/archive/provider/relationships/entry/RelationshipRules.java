package org.dossier.archive.provider.relationships.entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldValue;
import org.dossier.archive.NewRelationship;
import org.dossier.archive.RelationshipType;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Violation;

/** What a type demands of one relationship; violations are named {@code row/part}. Not thread-safe. */
final class RelationshipRules {

    private final int row;
    private final NewRelationship wanted;
    private final List<Violation> violations = new ArrayList<>();

    RelationshipRules(int row, NewRelationship wanted) {
        this.row = row;
        this.wanted = wanted;
    }

    /** What is wrong with it, whoever the customers are. */
    List<Violation> check(RelationshipType type) {
        if (wanted.from().equals(wanted.to())) {
            refuse("to", "nobody is related to himself or herself");
        }
        wanted.since().flatMap(AttributeRules::day).ifPresent(problem -> refuse("since", problem));
        wanted.until().flatMap(AttributeRules::day).ifPresent(problem -> refuse("until", problem));
        Optional<LocalDate> since = wanted.since();
        if (since.isPresent() && wanted.until().filter(last -> last.isBefore(since.get())).isPresent()) {
            refuse("until", "must not be before the first day");
        }
        wanted.attributes().forEach((name, value) -> attribute(type, name, value));
        return violations;
    }

    /** What is wrong with the kinds of the customers. */
    List<Violation> check(RelationshipType type, CustomerKind from, CustomerKind to) {
        if (!type.from().contains(from)) {
            refuse("from", "the type " + type.name() + " does not take such a customer as its first");
        }
        if (!type.to().contains(to)) {
            refuse("to", "the type " + type.name() + " does not take such a customer as its second");
        }
        return violations;
    }

    /** The one way round in which a symmetric relationship is kept; others stay as they are. */
    static NewRelationship inOrder(RelationshipType type, NewRelationship wanted) {
        CustomerNumber first = wanted.from();
        return !type.symmetric() || first.compareTo(wanted.to()) < 0 ? wanted
                : new NewRelationship(wanted.to(), wanted.type(), first, wanted.since(), wanted.until(), wanted.attributes());
    }

    private void attribute(RelationshipType type, String name, FieldValue value) {
        Optional<String> problem = type.attributes().containsKey(name)
                ? AttributeRules.problem(type.attributes().get(name), value)
                : Optional.of("the type " + type.name() + " has no such attribute");
        problem.ifPresent(message -> refuse("attributes." + name, message));
    }

    private void refuse(String part, String message) {
        violations.add(new Violation(row + "/" + part, message));
    }
}
