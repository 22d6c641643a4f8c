package org.dossier.archive.provider.testing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.dossier.access.Decided;
import org.dossier.access.Decision;
import org.dossier.access.Decision.Verdict;
import org.dossier.access.ProposalId;
import org.dossier.archive.FieldValue;
import org.dossier.archive.NewCustomer;
import org.dossier.archive.NewRelationship;
import org.dossier.archive.Relationship;
import org.dossier.archive.RelationshipsEntered;
import org.dossier.core.CustomerNumber;
import org.dossier.core.PageRequest;

/** Shorthand for tests that relate customers. */
public final class Kinship {

    private final ArchiveUnderTest dossier;

    /** Relates customers of an archive. */
    public Kinship(ArchiveUnderTest dossier) {
        this.dossier = dossier;
    }

    /** A new person. */
    public CustomerNumber person() {
        return enter(Samples.person("人", Map.of()));
    }

    /** A new company. */
    public CustomerNumber company() {
        return enter(Samples.organization("公司", Map.of()));
    }

    /** A new customer. */
    public CustomerNumber enter(NewCustomer customer) {
        return dossier.intake().create(Person.CLERK.caller(), customer).number();
    }

    /** A relationship without days and attributes. */
    public static NewRelationship plain(CustomerNumber from, String type, CustomerNumber to) {
        return new NewRelationship(from, type, to, Optional.empty(), Optional.empty(), new TreeMap<>());
    }

    /** A relationship between two days. */
    public static NewRelationship between(NewRelationship plain, LocalDate since, LocalDate until) {
        return new NewRelationship(plain.from(), plain.type(), plain.to(), Optional.of(since), Optional.of(until),
                plain.attributes());
    }

    /** A holding. */
    public static NewRelationship holding(CustomerNumber from, CustomerNumber to, String percentage) {
        return with(plain(from, "holding", to), "percentage", new FieldValue.Decimal(new BigDecimal(percentage)));
    }

    /** A relationship with an attribute. */
    public static NewRelationship with(NewRelationship plain, String name, FieldValue value) {
        return new NewRelationship(plain.from(), plain.type(), plain.to(), plain.since(), plain.until(),
                new TreeMap<>(Map.of(name, value)));
    }

    /** The clerk enters. */
    public RelationshipsEntered relate(NewRelationship... relationships) {
        return dossier.relationships().enter(Person.CLERK.caller(), List.of(relationships), Optional.empty());
    }

    /** The clerk enters, and the reviewer agrees. */
    public RelationshipsEntered agreed(NewRelationship... relationships) {
        RelationshipsEntered entered = relate(relationships);
        decide(entered.review(), Verdict.APPROVE);
        return entered;
    }

    /** The reviewer decides. */
    public Decided decide(ProposalId review, Verdict verdict) {
        return dossier.proposals().decide(Person.REVIEWER.caller(), review,
                new Decision(verdict, new TreeMap<>(), Optional.empty()));
    }

    /** What somebody sees of a customer's relationships. */
    public List<NewRelationship> seen(Person person, CustomerNumber customer) {
        return dossier.relationships().of(person.caller(), customer, PageRequest.first()).items().stream()
                .map(Relationship::content).toList();
    }
}
