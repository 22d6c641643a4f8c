package org.dossier.access.provider.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.dossier.access.AccessError;
import org.dossier.access.Actor;
import org.dossier.access.Decision;
import org.dossier.access.Decision.Verdict;
import org.dossier.access.NewModule;
import org.dossier.access.NewProposal;
import org.dossier.access.Operation;
import org.dossier.access.Permission;
import org.dossier.access.ProposalId;
import org.dossier.access.RowScope;
import org.dossier.access.Sensitivity;
import org.dossier.access.View;
import org.dossier.access.Visibility;
import org.dossier.access.provider.testing.RecordingHandler;
import org.dossier.access.provider.testing.TestCatalogue;
import org.dossier.audit.Outcome;
import org.dossier.core.AccessDenied;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.dossier.core.DossierException;
import org.dossier.core.Invalid;
import org.dossier.core.NotSignedIn;
import org.dossier.core.Purpose;
import org.dossier.database.testing.Engine;
import org.junit.Before;
import org.junit.Test;

// M5, D16: a module is known by its bundle, and gets only what it was granted.
public class ModulesContractTest extends ContractTest {

    private static final String BUNDLE = "com.example.orders";

    private Caller security;
    private Caller system;

    public ModulesContractTest(Engine engine) {
        super(engine);
    }

    @Before
    public void administrators() {
        security = fixture.session("security.admin", "security-admin");
        system = fixture.session("system.admin", "system-admin");
    }

    // With the question after the admission left out of ModuleCallersService, the stranger became a caller, and this test failed.
    @Test
    public void unadmittedBundlesAreRefusedAndNoted() {
        Caller person = fixture.session("a.reader", "reader");
        assertThatThrownBy(() -> fixture.module("com.example.stranger").self()).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> fixture.module("com.example.stranger").onBehalfOf(person.token()))
                .isInstanceOf(AccessDenied.class);
        assertThat(fixture.audit.count("module.refused", Outcome.REFUSED, "nobody")).isEqualTo(2);
    }

    @Test
    public void proposedBundlesAreNotYetAdmitted() {
        ProposalId id = fixture.admissions.propose(security, new NewModule("com.example.early", "module.early", Set.of("reader"),
                true));
        assertThatThrownBy(() -> fixture.module("com.example.early").self()).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> fixture.proposals.decide(security, id, approve())).isInstanceOf(AccessDenied.class);

        fixture.proposals.decide(system, id, new Decision(Verdict.REJECT, new TreeMap<>(), Optional.of("unknown vendor")));
        assertThatThrownBy(() -> fixture.module("com.example.early").self()).isInstanceOf(AccessDenied.class);
        assertThat(fixture.look("select symbolic_name from access_module where symbolic_name = 'com.example.early'")).isEmpty();
    }

    @Test
    public void attendedModulesDoNotActAsThemselves() {
        admit("com.example.attended", "module.attended", false, "reader");
        assertThatThrownBy(() -> fixture.module("com.example.attended").self()).isInstanceOf(AccessDenied.class);
        Caller person = fixture.session("a.reader", "reader");
        assertThat(fixture.access.actor(fixture.module("com.example.attended").onBehalfOf(person.token())))
                .isEqualTo(new Actor("a.reader", Optional.of("com.example.attended"), Set.of("reader"), Channel.SERVICE));
    }

    @Test
    public void modulesActAsThemselvesUnderTheirOwnAccount() {
        admit(BUNDLE, "module.orders", true, "clerk");
        Caller self = fixture.module(BUNDLE).self();
        assertThat(fixture.access.actor(self).account()).isEqualTo("module.orders");
        assertThat(fixture.access.view(self, TestCatalogue.MANAGED, Optional.empty()).allows(Operation.ENTER, "basic")).isTrue();

        fixture.accounts.disable(security, "module.orders");
        assertThatThrownBy(() -> fixture.access.actor(self)).isInstanceOf(AccessDenied.class);
    }

    // With the module's part left out of the policy, the manager's own rights came through, and this test failed.
    @Test
    public void onBehalfOfAPersonTheRightsAreThoseThatBothHave() {
        admit("com.example.visits", "module.visits", true, "reader");
        Caller manager = fixture.session("manager.one", "account-manager");
        Caller both = fixture.module("com.example.visits").onBehalfOf(manager.token());

        View view = fixture.access.view(both, TestCatalogue.MANAGED, Optional.of(Purpose.of("care")));
        assertThat(view.visibility("basic-confidential")).isSameAs(Visibility.MASKED);
        assertThat(view.mayReveal("basic-confidential")).isFalse();
        assertThat(view.allows(Operation.CHANGE, "basic")).isFalse();
        assertThat(fixture.access.view(both, TestCatalogue.OTHERS, Optional.empty()).visible()).isFalse();
        assertThat(fixture.access.scope(both)).isEqualTo(new RowScope(false, Set.of("manager.one"), Set.of(),
                Sensitivity.CONFIDENTIAL));

        Caller admin = fixture.module("com.example.visits").onBehalfOf(security.token());
        assertThatThrownBy(() -> fixture.access.require(admin, new Permission("accounts:propose")))
                .isInstanceOf(AccessDenied.class);
    }

    @Test
    public void aModulesCallerEndsWithThePersonsSession() {
        admit("com.example.ends", "module.ends", true, "reader");
        Caller person = fixture.session("short.visit", "reader");
        Caller both = fixture.module("com.example.ends").onBehalfOf(person.token());
        assertThat(fixture.access.actor(both).account()).isEqualTo("short.visit");

        fixture.signIn.signOut(person);
        assertThatThrownBy(() -> fixture.access.actor(both)).isInstanceOf(NotSignedIn.class);
        assertThatThrownBy(() -> fixture.module("com.example.ends").onBehalfOf(person.token())).isInstanceOf(NotSignedIn.class);
        assertThatThrownBy(() -> fixture.module("com.example.ends").onBehalfOf("made up")).isInstanceOf(NotSignedIn.class);
    }

    @Test
    public void aTokenOfAnotherBundleCannotBeMade() {
        admit("com.example.honest", "module.honest", true, "benchmark");
        String own = fixture.module("com.example.honest").self().token();
        String forged = own.replace("com.example.honest", BUNDLE);
        assertThatThrownBy(() -> fixture.access.actor(new Caller(forged, Channel.SERVICE))).isInstanceOf(NotSignedIn.class);
        assertThatThrownBy(() -> another().access.actor(new Caller(own, Channel.SERVICE))).isInstanceOf(NotSignedIn.class);
    }

    // D2
    @Test
    public void plantedAdmissionIsRefused() {
        fixture.sql.update("insert into access_module (symbolic_name, account, unattended, version, tag)"
                + " values ('com.example.planted', 'security.admin', 1, 1, ?)", "0".repeat(64));
        DossierException refusal = (DossierException) catchThrowable(() -> fixture.module("com.example.planted").self());
        assertThat(refusal).isInstanceOf(AccessDenied.class);
        assertThat(refusal.code()).isSameAs(AccessError.TAMPERED);
        assertThat(fixture.audit.count("access.tampered", Outcome.REFUSED, "nobody")).isEqualTo(1);
    }

    // D7, by the route of a module
    @Test
    public void neitherAModuleNorTheMakerThroughOneDecides() {
        fixture.handlers.add(new RecordingHandler(fixture.audit));
        admit("com.example.reviews", "module.reviews", true, "reviewer");
        Caller both = fixture.session("both", "clerk", "reviewer");
        ProposalId id = fixture.inTransaction(() -> fixture.proposals.submit(both, new NewProposal(RecordingHandler.KIND, "R",
                Optional.empty(), Permission.review("basic"), new TreeSet<>(), new TreeSet<>())));

        Caller maker = fixture.module("com.example.reviews").onBehalfOf(both.token());
        assertThatThrownBy(() -> fixture.proposals.decide(maker, id, approve())).isInstanceOf(AccessDenied.class);
        Caller module = fixture.module("com.example.reviews").self();
        assertThatThrownBy(() -> fixture.proposals.decide(module, id, approve())).isInstanceOf(AccessDenied.class)
                .hasMessageContaining("person");
    }

    @Test
    public void refusedNamesAndPosts() {
        for (NewModule wrong : Set.of(new NewModule("a bundle", "module.a", Set.of("reader"), true),
                new NewModule("com.example.a", "Module A", Set.of("reader"), true),
                new NewModule("com.example.a", "module.a", Set.of("system-admin", "security-admin"), true))) {
            assertThatThrownBy(() -> fixture.admissions.propose(security, wrong)).as("%s", wrong).isInstanceOf(Invalid.class);
        }
        NewModule fine = new NewModule("com.example.a", "module.a", Set.of("reader"), true);
        assertThatThrownBy(() -> fixture.admissions.propose(system, fine)).isInstanceOf(AccessDenied.class);
    }

    private void admit(String symbolicName, String account, boolean unattended, String post) {
        ProposalId id = fixture.admissions.propose(security, new NewModule(symbolicName, account, Set.of(post), unattended));
        fixture.proposals.decide(system, id, approve());
    }

    private static Decision approve() {
        return new Decision(Verdict.APPROVE, new TreeMap<>(), Optional.empty());
    }
}
