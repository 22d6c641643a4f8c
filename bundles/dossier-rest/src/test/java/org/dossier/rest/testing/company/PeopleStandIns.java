package org.dossier.rest.testing.company;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dossier.access.AccessControl;
import org.dossier.access.AccessError;
import org.dossier.access.Account;
import org.dossier.access.Accounts;
import org.dossier.access.Credentials;
import org.dossier.access.Decided;
import org.dossier.access.Decision;
import org.dossier.access.NewProposal;
import org.dossier.access.Permission;
import org.dossier.access.Proposal;
import org.dossier.access.ProposalId;
import org.dossier.access.Proposals;
import org.dossier.access.ProposedChange;
import org.dossier.access.Session;
import org.dossier.access.SignIn;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.rest.service.Services;
import org.dossier.rest.testing.AccessDouble;
import org.dossier.rest.testing.ProposalsDouble;
import org.dossier.rest.testing.RestServer;
import org.dossier.rest.testing.SignInDouble;

/** Access control with one account and one review. */
final class PeopleStandIns {

    private PeopleStandIns() {
    }

    static void bind(Services services) {
        services.signIn().bind(Company.guarded(SignIn.class, new Door()));
        services.access().bind(Company.guarded(AccessControl.class, new AccessDouble()));
        services.accounts().bind(Company.guarded(Accounts.class, new Books()));
        services.proposals().bind(Company.guarded(Proposals.class, new Desk()));
    }

    private static final class Door extends SignInDouble {

        @Override
        public Session signIn(Credentials credentials, Channel channel) {
            return new Session(new Caller(RestServer.TOKEN, channel), Company.ACCOUNT, Company.AT, false);
        }

        @Override
        public void signOut(Caller caller) {
            // nothing is kept of sessions here
        }

        @Override
        public void changePassword(Caller caller, String present, String next) {
            // any password will do
        }

        @Override
        public void enrol(String account, String code, String password) {
            // any code will do
        }
    }

    private static final class Books implements Accounts {

        @Override
        public Page<Account> list(Caller caller, PageRequest page) {
            return Company.page(new Account(Company.ACCOUNT, Account.State.ACTIVE, Set.of("archive-clerk"), "sales", 1));
        }

        @Override
        public ProposalId proposeNew(Caller caller, String name, Set<String> posts, Optional<String> unit) {
            return Company.REVIEW;
        }

        @Override
        public void disable(Caller caller, String name) {
            Company.known(name.equals(Company.ACCOUNT), AccessError.NO_SUCH_ACCOUNT);
        }
    }

    private static final class Desk extends ProposalsDouble {

        @Override
        public Proposal get(Caller caller, ProposalId id) {
            Company.known(id.equals(Company.REVIEW), AccessError.NO_SUCH_PROPOSAL);
            return new Proposal(id, new NewProposal("customer.change", "ref", Optional.of(Company.NUMBER),
                    Permission.review(Company.SECTION), new TreeSet<>(Set.of("note")), new TreeSet<>()), Company.ACCOUNT,
                    Company.AT, Proposal.State.PENDING);
        }

        @Override
        public List<ProposedChange> changes(Caller caller, ProposalId id) {
            return List.of(new ProposedChange("note", Optional.of("a"), Optional.of("b")));
        }

        @Override
        public Page<Proposal> waiting(Caller caller, PageRequest page) {
            return Company.page(get(caller, Company.REVIEW));
        }

        @Override
        public Decided decide(Caller caller, ProposalId id, Decision decision) {
            return decided(caller, id, Proposal.State.APPROVED);
        }

        @Override
        public Decided withdraw(Caller caller, ProposalId id) {
            return decided(caller, id, Proposal.State.WITHDRAWN);
        }

        private Decided decided(Caller caller, ProposalId id, Proposal.State state) {
            get(caller, id);
            return new Decided(state, Set.of(), 0, Optional.of(Company.RECEIPT));
        }
    }
}
