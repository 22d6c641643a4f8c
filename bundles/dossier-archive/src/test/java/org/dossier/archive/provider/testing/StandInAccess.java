package org.dossier.archive.provider.testing;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.dossier.access.AccessControl;
import org.dossier.access.AccessError;
import org.dossier.access.Actor;
import org.dossier.access.Facts;
import org.dossier.access.FieldRule;
import org.dossier.access.FieldSource;
import org.dossier.access.Operation;
import org.dossier.access.Permission;
import org.dossier.access.RowScope;
import org.dossier.access.View;
import org.dossier.access.Visibility;
import org.dossier.core.AccessDenied;
import org.dossier.core.Caller;
import org.dossier.core.NotSignedIn;
import org.dossier.core.Purpose;

/** The policy of {@link Person}. */
final class StandInAccess implements AccessControl {

    private final FieldSource fields;
    private final Set<Person> ended = ConcurrentHashMap.newKeySet();

    StandInAccess(FieldSource fields) {
        this.fields = fields;
    }

    @Override
    public Actor actor(Caller caller) {
        Person person = person(caller);
        return new Actor(person.account(), Optional.empty(), Set.of(), caller.channel());
    }

    @Override
    public Actor require(Caller caller, Permission permission) {
        return actor(caller);
    }

    @Override
    public RowScope scope(Caller caller) {
        return person(caller).scope();
    }

    @Override
    public View view(Caller caller, Facts facts, Optional<Purpose> purpose) {
        return new PersonView(person(caller), actor(caller), facts, purpose);
    }

    void end(Person person) {
        ended.add(person);
    }

    void begin(Person person) {
        ended.remove(person);
    }

    private Person person(Caller caller) {
        return Arrays.stream(Person.values()).filter(p -> p.name().equals(caller.token()) && !ended.contains(p)).findFirst()
                .orElseThrow(() -> new NotSignedIn(AccessError.NOT_SIGNED_IN, "sign in"));
    }

    /** What one person sees of one customer. */
    private final class PersonView implements View {

        private final Person person;
        private final Actor actor;
        private final Facts facts;
        private final Optional<Purpose> purpose;

        PersonView(Person person, Actor actor, Facts facts, Optional<Purpose> purpose) {
            this.person = person;
            this.actor = actor;
            this.facts = facts;
            this.purpose = purpose;
        }

        @Override
        public Actor actor() {
            return actor;
        }

        @Override
        public Optional<Purpose> purpose() {
            return purpose;
        }

        @Override
        public boolean visible() {
            return person.scope().everything() || facts.manager().filter(person.account()::equals).isPresent();
        }

        @Override
        public Visibility visibility(String field) {
            return rule(field).map(rule -> person.visibility(rule.sensitivity())).orElse(Visibility.ABSENT);
        }

        @Override
        public boolean mayReveal(String field) {
            return purpose.isPresent() && person.may(Operation.REVEAL) && rule(field).isPresent();
        }

        @Override
        public boolean allows(Operation operation, String section) {
            return visible() && person.may(operation);
        }

        @Override
        public void demand(Operation operation, String section) {
            if (!allows(operation, section)) {
                throw new AccessDenied(AccessError.DENIED, operation + " of " + section);
            }
        }

        private Optional<FieldRule> rule(String field) {
            return fields.fields().stream().filter(rule -> rule.name().equals(field)).findFirst();
        }
    }
}
