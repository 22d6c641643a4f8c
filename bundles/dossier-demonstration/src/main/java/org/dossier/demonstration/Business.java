package org.dossier.demonstration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.dossier.archive.FieldValue;
import org.dossier.archive.NewRelationship;

/** Makes up who holds, employs and answers for companies. Not thread-safe. */
final class Business {

    private static final int ONE_HELD_IN = 3;
    private static final int ONE_BRANCH_IN = 8;
    private static final int ONE_EMPLOYED_IN = 2;
    private static final int LEAST_MAJORITY = 51;
    private static final int ALL = 100;
    private static final int ADULT_YEARS = 18;
    private static final LocalDate EARLIEST = LocalDate.of(2010, 1, 1);
    private static final int DAYS = 5_000;

    private final List<Member> companies;
    private final List<Member> persons;
    private final Dice dice;
    private final List<NewRelationship> made = new ArrayList<>();

    Business(List<Member> companies, List<Member> persons, Dice dice) {
        this.companies = companies;
        this.persons = persons;
        this.dice = dice;
    }

    /** All relationships; a company is held by companies before it only, so that nobody holds itself in the end. */
    List<NewRelationship> relationships() {
        for (int i = 1; i < companies.size(); i++) {
            Member parent = companies.get(dice.below(i));
            if (dice.oneIn(ONE_HELD_IN)) {
                held(parent, companies.get(i));
            } else if (dice.oneIn(ONE_BRANCH_IN)) {
                made.add(plain(companies.get(i), "branch", parent, Optional.empty()));
            }
        }
        if (!companies.isEmpty() && !persons.isEmpty()) {
            persons.stream().filter(person -> dice.oneIn(ONE_EMPLOYED_IN)).forEach(this::employed);
            companies.forEach(company -> made.add(plain(dice.one(persons), "contact-person", company, Optional.empty())));
        }
        return made;
    }

    /** A majority by the parent, and what is left by a person. */
    private void held(Member parent, Member company) {
        int majority = LEAST_MAJORITY + dice.below(ALL - LEAST_MAJORITY + 1);
        made.add(holding(parent, company, majority));
        if (majority < ALL && !persons.isEmpty()) {
            made.add(holding(dice.one(persons), company, ALL - majority));
        }
    }

    private void employed(Member person) {
        LocalDate day = EARLIEST.plusDays(dice.below(DAYS));
        LocalDate adult = person.birthday().map(birthday -> birthday.plusYears(ADULT_YEARS)).orElse(day);
        made.add(plain(dice.one(companies), "employment", person, Optional.of(day.isBefore(adult) ? adult : day)));
    }

    private static NewRelationship holding(Member holder, Member company, int percentage) {
        return new NewRelationship(holder.number(), "holding", company.number(), Optional.empty(), Optional.empty(),
                new TreeMap<>(Map.of("percentage", new FieldValue.Decimal(BigDecimal.valueOf(percentage)))));
    }

    private static NewRelationship plain(Member from, String type, Member to, Optional<LocalDate> since) {
        return new NewRelationship(from.number(), type, to.number(), since, Optional.empty(), new TreeMap<>());
    }
}
