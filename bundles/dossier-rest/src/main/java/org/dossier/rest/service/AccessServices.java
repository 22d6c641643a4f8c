package org.dossier.rest.service;

import static org.osgi.service.component.annotations.ReferenceCardinality.OPTIONAL;
import static org.osgi.service.component.annotations.ReferencePolicy.DYNAMIC;
import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import org.dossier.access.AccessControl;
import org.dossier.access.Accounts;
import org.dossier.access.Proposals;
import org.dossier.access.SignIn;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The services of access control: who comes in, who one is, and what others decide. Each stands behind its gate;
 * {@link Services} says why the references are dynamic. Thread-safe.
 */
@Component(service = AccessServices.class)
public final class AccessServices {

    private final Needed<SignIn> signIn = new Needed<>("sign-in");
    private final Needed<AccessControl> access = new Needed<>("access control");
    private final Needed<Accounts> accounts = new Needed<>("account keeping");
    private final Needed<Proposals> proposals = new Needed<>("reviewing");

    Needed<SignIn> signIn() {
        return signIn;
    }

    Needed<AccessControl> access() {
        return access;
    }

    Needed<Accounts> accounts() {
        return accounts;
    }

    Needed<Proposals> proposals() {
        return proposals;
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindSignIn(SignIn service) {
        signIn.bind(service);
    }

    void unbindSignIn(SignIn service) {
        signIn.unbind(service);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindAccess(AccessControl service) {
        access.bind(service);
    }

    void unbindAccess(AccessControl service) {
        access.unbind(service);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindAccounts(Accounts service) {
        accounts.bind(service);
    }

    void unbindAccounts(Accounts service) {
        accounts.unbind(service);
    }

    @Reference(cardinality = OPTIONAL, policy = DYNAMIC, policyOption = GREEDY)
    void bindProposals(Proposals service) {
        proposals.bind(service);
    }

    void unbindProposals(Proposals service) {
        proposals.unbind(service);
    }
}
