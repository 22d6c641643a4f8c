package org.dossier.interactions.provider.testing;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.dossier.access.AccessControl;
import org.dossier.access.AccessError;
import org.dossier.access.Actor;
import org.dossier.access.CustomerFacts;
import org.dossier.access.Facts;
import org.dossier.access.Operation;
import org.dossier.access.Permission;
import org.dossier.access.RowScope;
import org.dossier.access.Sensitivity;
import org.dossier.access.View;
import org.dossier.access.Visibility;
import org.dossier.core.AccessDenied;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.dossier.core.CustomerNumber;
import org.dossier.core.NotSignedIn;
import org.dossier.core.Purpose;

/** Everything that is not taken away is allowed; customers exist once they are named. */
public final class TestAccess implements AccessControl, CustomerFacts {

    /** A caller with a session. */
    public static final Caller PERSON = new Caller("person", Channel.REST);

    private final Set<CustomerNumber> customers = new HashSet<>();
    private final Set<CustomerNumber> hidden = new HashSet<>();
    private final Set<String> denied = new HashSet<>();
    private final Set<String> masked = new HashSet<>();

    public CustomerNumber customer(String number) {
        CustomerNumber customer = new CustomerNumber(number);
        customers.add(customer);
        return customer;
    }

    public void hide(CustomerNumber customer) {
        hidden.add(customer);
    }

    public void deny(Operation operation, String section) {
        denied.add(operation + section);
    }

    public void mask(String field) {
        masked.add(field);
    }

    @Override
    public Optional<Facts> of(CustomerNumber customer) {
        return Optional.of(new Facts(customer, "ACTIVE", Optional.empty(), Optional.empty(), Sensitivity.INTERNAL))
                .filter(facts -> customers.contains(customer));
    }

    @Override
    public Actor actor(Caller caller) {
        if (!PERSON.equals(caller)) {
            throw new NotSignedIn(AccessError.NOT_SIGNED_IN, "sign in");
        }
        return new Actor("person", Optional.empty(), Set.of(), caller.channel());
    }

    @Override
    public Actor require(Caller caller, Permission permission) {
        return actor(caller);
    }

    @Override
    public View view(Caller caller, Facts facts, Optional<Purpose> purpose) {
        return new TestView(actor(caller), purpose, !hidden.contains(facts.customer()));
    }

    @Override
    public RowScope scope(Caller caller) {
        return RowScope.nothing();
    }

    private final class TestView implements View {

        private final Actor actor;
        private final Optional<Purpose> purpose;
        private final boolean visible;

        TestView(Actor actor, Optional<Purpose> purpose, boolean visible) {
            this.actor = actor;
            this.purpose = purpose;
            this.visible = visible;
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
            return visible;
        }

        @Override
        public Visibility visibility(String field) {
            return masked.contains(field) ? Visibility.MASKED : Visibility.CLEAR;
        }

        @Override
        public boolean mayReveal(String field) {
            return false;
        }

        @Override
        public boolean allows(Operation operation, String section) {
            return !denied.contains(operation + section);
        }

        @Override
        public void demand(Operation operation, String section) {
            if (!allows(operation, section)) {
                throw new AccessDenied(AccessError.DENIED, operation + " on " + section);
            }
        }
    }
}
