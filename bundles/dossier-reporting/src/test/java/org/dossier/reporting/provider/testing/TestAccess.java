package org.dossier.reporting.provider.testing;

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

/** Two people who may see everything that is not taken from them; customers exist once they are named. */
public final class TestAccess implements AccessControl, CustomerFacts {

    /** One who records and reads. */
    public static final Caller READER = new Caller("reader", Channel.REST);
    /** Another one. */
    public static final Caller OTHER = new Caller("other", Channel.SHELL);

    private final Set<CustomerNumber> customers = new HashSet<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<Caller> denied = new HashSet<>();

    public CustomerNumber customer(String number) {
        CustomerNumber customer = new CustomerNumber(number);
        customers.add(customer);
        return customer;
    }

    public void hide(CustomerNumber customer, Caller from) {
        hidden.add(from.token() + customer);
    }

    /** Takes the right to look at any section. */
    public void deny(Caller caller) {
        denied.add(caller);
    }

    @Override
    public Optional<Facts> of(CustomerNumber customer) {
        return Optional.of(new Facts(customer, "ACTIVE", Optional.empty(), Optional.empty(), Sensitivity.INTERNAL))
                .filter(facts -> customers.contains(customer));
    }

    @Override
    public Actor actor(Caller caller) {
        if (!READER.equals(caller) && !OTHER.equals(caller)) {
            throw new NotSignedIn(AccessError.NOT_SIGNED_IN, "sign in");
        }
        return new Actor(caller.token(), Optional.empty(), Set.of(), caller.channel());
    }

    @Override
    public Actor require(Caller caller, Permission permission) {
        return actor(caller);
    }

    @Override
    public View view(Caller caller, Facts facts, Optional<Purpose> purpose) {
        return new TestView(actor(caller), purpose, !hidden.contains(caller.token() + facts.customer()), !denied.contains(caller));
    }

    @Override
    public RowScope scope(Caller caller) {
        return RowScope.nothing();
    }

    private record TestView(Actor actor, Optional<Purpose> purpose, boolean visible, boolean allowed) implements View {

        @Override
        public Visibility visibility(String field) {
            return Visibility.CLEAR;
        }

        @Override
        public boolean mayReveal(String field) {
            return false;
        }

        @Override
        public boolean allows(Operation operation, String section) {
            return allowed;
        }

        @Override
        public void demand(Operation operation, String section) {
            if (!allowed) {
                throw new AccessDenied(AccessError.DENIED, operation + " on " + section);
            }
        }
    }
}
