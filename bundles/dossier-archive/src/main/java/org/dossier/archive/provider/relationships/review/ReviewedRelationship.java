package org.dossier.archive.provider.relationships.review;

import java.util.Optional;
import java.util.stream.Stream;

import org.dossier.access.ProposedChange;
import org.dossier.archive.NewRelationship;
import org.dossier.archive.Relationship;
import org.dossier.archive.provider.values.PlainText;

/**
 * A relationship as its reviewer reads it: one line {@code <from>/<type>/<to>} with its days as an interval of ISO 8601-2, in which
 * two dots stand for a day that is open or not known, and a line {@code <from>/<type>/<to>/<attribute>} for each attribute.
 */
final class ReviewedRelationship {

    private static final String OPEN = "..";

    private ReviewedRelationship() {
    }

    static Stream<ProposedChange> changes(Relationship relationship) {
        NewRelationship content = relationship.content();
        String name = String.join("/", content.from().value(), content.type(), content.to().value());
        String days = day(content.since()) + "/" + day(content.until());
        return Stream.concat(Stream.of(change(name, days)), content.attributes().entrySet().stream()
                .map(attribute -> change(name + "/" + attribute.getKey(), PlainText.of(attribute.getValue()))));
    }

    private static ProposedChange change(String name, String after) {
        return new ProposedChange(name, Optional.empty(), Optional.of(after));
    }

    private static String day(Optional<?> day) {
        return day.map(Object::toString).orElse(OPEN);
    }
}
