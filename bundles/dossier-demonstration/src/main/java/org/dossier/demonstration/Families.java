package org.dossier.demonstration;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.dossier.archive.NewRelationship;

/** Makes up who is married to whom, and whose child somebody is, as ages and genders allow. Not thread-safe. */
final class Families {

    private static final int ONE_FAMILY_IN = 3;
    private static final int LEAST_YEARS_BETWEEN_GENERATIONS = 20;
    private static final int MOST_YEARS_BETWEEN_GENERATIONS = 40;
    private static final int MOST_YEARS_BETWEEN_SPOUSES = 12;

    private final List<Member> persons;
    private final Dice dice;

    Families(List<Member> persons, Dice dice) {
        this.persons = persons;
        this.dice = dice;
    }

    /** All relationships, each between two persons who come after one another; nobody is in two of them. */
    List<NewRelationship> relationships() {
        List<NewRelationship> made = new ArrayList<>();
        for (int i = 0; i + 1 < persons.size(); i += 2) {
            if (dice.oneIn(ONE_FAMILY_IN)) {
                related(persons.get(i), persons.get(i + 1)).ifPresent(made::add);
            }
        }
        return made;
    }

    private static Optional<NewRelationship> related(Member one, Member other) {
        Optional<LocalDate> birthday = one.birthday();
        Optional<LocalDate> otherBirthday = other.birthday();
        if (birthday.isEmpty() || otherBirthday.isEmpty()) {
            return Optional.empty();
        }
        boolean inOrder = birthday.get().isBefore(otherBirthday.get());
        Member older = inOrder ? one : other;
        Member younger = inOrder ? other : one;
        long years = Math.abs(ChronoUnit.YEARS.between(birthday.get(), otherBirthday.get()));
        if (years <= MOST_YEARS_BETWEEN_SPOUSES) {
            return one.gender().equals(other.gender()) ? Optional.empty() : Optional.of(plain(older, "spouse", younger));
        }
        return years < LEAST_YEARS_BETWEEN_GENERATIONS || years > MOST_YEARS_BETWEEN_GENERATIONS ? Optional.empty()
                : Optional.of(plain(older, "parent", younger));
    }

    private static NewRelationship plain(Member from, String type, Member to) {
        return new NewRelationship(from.number(), type, to.number(), Optional.empty(), Optional.empty(), new TreeMap<>());
    }
}
