package org.dossier.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Something that happened, before it has a place in the log. Carries identifiers, field names and digests, never a protected
 * value.
 *
 * @param action what was done
 * @param by who did it
 * @param outcome how it ended
 * @param subjects the customers that it is about, at most {@value #MOST_SUBJECTS}; lists and bulk writes name them all
 * @param fields the names of the fields that were shown or changed
 * @param purpose the purpose as {@code code} or {@code work:<id>}, where data were shown
 * @param states the rows that it leaves behind
 * @param details further facts without personal data, such as a proposal's identifier or a count
 */
public record AuditEvent(AuditAction action, AuditedBy by, Outcome outcome, List<AuditSubject> subjects, SortedSet<String> fields,
        Optional<String> purpose, List<StateCommitment> states, SortedMap<String, String> details) {

    /** How many customers one entry may name. */
    public static final int MOST_SUBJECTS = 1_000;

    /** Keeps unmodifiable copies; {@code IllegalArgumentException} when more than {@value #MOST_SUBJECTS} customers are named. */
    public AuditEvent {
        Objects.requireNonNull(action, "action");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(outcome, "outcome");
        Objects.requireNonNull(purpose, "purpose");
        if (subjects.size() > MOST_SUBJECTS) {
            throw new IllegalArgumentException("one entry names at most " + MOST_SUBJECTS + " customers");
        }
        subjects = List.copyOf(subjects);
        fields = Collections.unmodifiableSortedSet(new TreeSet<>(fields));
        states = List.copyOf(states);
        details = Collections.unmodifiableSortedMap(new TreeMap<>(details));
    }

    /** Starts an event that was done; everything else is added by the builder. */
    public static Builder done(AuditAction action, AuditedBy by) {
        return new Builder(action, by, Outcome.DONE);
    }

    /** Starts an event that was refused; everything else is added by the builder. */
    public static Builder refused(AuditAction action, AuditedBy by) {
        return new Builder(action, by, Outcome.REFUSED);
    }

    /** Gathers the parts of an event. Not thread-safe. */
    public static final class Builder {

        private final AuditAction action;
        private final AuditedBy by;
        private final Outcome outcome;
        private final List<AuditSubject> subjects = new ArrayList<>();
        private final SortedSet<String> fields = new TreeSet<>();
        private final List<StateCommitment> states = new ArrayList<>();
        private final SortedMap<String, String> details = new TreeMap<>();
        private Optional<String> purpose = Optional.empty();

        private Builder(AuditAction action, AuditedBy by, Outcome outcome) {
            this.action = action;
            this.by = by;
            this.outcome = outcome;
        }

        /** Adds a customer. */
        public Builder subject(AuditSubject subject) {
            subjects.add(subject);
            return this;
        }

        /** Adds the names of fields. */
        public Builder fields(Iterable<String> names) {
            names.forEach(fields::add);
            return this;
        }

        /** Sets the purpose. */
        public Builder purpose(String text) {
            purpose = Optional.of(text);
            return this;
        }

        /** Adds a row that the act leaves behind. */
        public Builder state(StateCommitment state) {
            states.add(state);
            return this;
        }

        /** Adds a fact without personal data. */
        public Builder detail(String name, String value) {
            details.put(name, value);
            return this;
        }

        /** The event. */
        public AuditEvent build() {
            return new AuditEvent(action, by, outcome, subjects, fields, purpose, states, details);
        }
    }
}
