package org.dossier.access.provider.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.dossier.access.AccessError;
import org.dossier.access.Operation;
import org.dossier.access.Permission;
import org.dossier.access.RowScope;
import org.dossier.access.Sensitivity;
import org.dossier.access.View;
import org.dossier.access.Visibility;
import org.dossier.access.provider.policy.CatalogueFields;
import org.dossier.access.provider.policy.CompiledFields;
import org.dossier.access.provider.posts.BuiltInPosts;
import org.dossier.access.provider.testing.TestCatalogue;
import org.dossier.audit.Outcome;
import org.dossier.core.AccessDenied;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.dossier.core.DossierException;
import org.dossier.core.Invalid;
import org.dossier.core.NotSignedIn;
import org.dossier.core.Purpose;
import org.dossier.core.Unavailable;
import org.dossier.database.testing.Engine;
import org.junit.Test;

// D6: one gate, default deny; D8: administrators read no customer data.
public class AccessControlContractTest extends ContractTest {

    /** Who has which permission; everything else is denied. */
    private static final Map<String, Set<String>> PERMISSIONS = new TreeMap<>(Map.of(
            "system-admin", Set.of("review:accounts", "accounts:read", "catalogue:read", "maintenance:run"),
            "security-admin", Set.of("accounts:read", "accounts:propose", "accounts:disable", "catalogue:read"),
            "audit-admin", Set.of("audit:read", "audit:verify", "accounts:read", "catalogue:read"),
            "clerk", Set.of("catalogue:read", "import:run"),
            "reviewer", Set.of("catalogue:read", "review:basic", "review:operating", "review:service"),
            "account-manager", Set.of("catalogue:read"),
            "reader", Set.of("catalogue:read"),
            "benchmark", Set.of("catalogue:read", "import:run")));

    public AccessControlContractTest(Engine engine) {
        super(engine);
    }

    // With the question after the permission left out of require, every refused cell failed.
    @Test
    public void permissionsAreThoseOfTheTableAndNoOthers() {
        Set<String> all = new TreeSet<>(Set.of("nobody:has-this"));
        PERMISSIONS.values().forEach(all::addAll);
        PERMISSIONS.forEach((post, held) -> {
            Caller caller = fixture.session("perm." + post, post);
            for (String permission : all) {
                Throwable refusal = catchThrowable(() -> fixture.access.require(caller, new Permission(permission)));
                if (held.contains(permission)) {
                    assertThat(refusal).as("%s %s", post, permission).isNull();
                } else {
                    assertThat(refusal).as("%s %s", post, permission).isInstanceOf(AccessDenied.class)
                            .hasMessageContaining(permission);
                }
            }
            assertThat(fixture.audit.count("access.denied", Outcome.REFUSED, "perm." + post)).isEqualTo(all.size() - held.size());
        });
        assertThat(PERMISSIONS.keySet()).hasSameSizeAs(BuiltInPosts.all());
    }

    @Test
    public void madeUpCallersAreNobody() {
        for (String token : new String[] {"", "AAAAAAAAAAAAAAAAAAAAAA", "m.AAAA.-.org.dossier.archive.provider", "m.",
                "' or 1=1 --"}) {
            assertThatThrownBy(() -> fixture.access.actor(new Caller(token, Channel.SYSTEM))).isInstanceOf(NotSignedIn.class);
        }
    }

    @Test
    public void refusedOperationsAreNotedAndNameTheRight() {
        Caller reader = fixture.session("curious", "reader");
        View view = fixture.access.view(reader, TestCatalogue.MANAGED, Optional.empty());

        assertThatThrownBy(() -> view.demand(Operation.CHANGE, "basic")).isInstanceOf(AccessDenied.class)
                .hasMessageContaining("change").hasMessageContaining("basic");
        assertThat(fixture.audit.count("access.denied", Outcome.REFUSED, "curious")).isEqualTo(1);
        view.demand(Operation.QUERY, "basic");
        assertThat(fixture.audit.count("access.denied", Outcome.REFUSED, "curious")).isEqualTo(1);
    }

    @Test
    public void scopesFollowThePosts() {
        assertThat(fixture.access.scope(fixture.session("scope.reader", "reader")))
                .isEqualTo(new RowScope(true, Set.of(), Set.of(), Sensitivity.CONFIDENTIAL));
        assertThat(fixture.access.scope(fixture.session("scope.manager", "account-manager")))
                .isEqualTo(new RowScope(false, Set.of("scope.manager"), Set.of(), Sensitivity.CONFIDENTIAL));
        assertThat(fixture.access.scope(fixture.session("scope.admin", "system-admin"))).isEqualTo(RowScope.nothing());
    }

    @Test
    public void unknownPurposesAreRefused() {
        Caller reader = fixture.session("purposeful", "reader");
        Invalid refusal = (Invalid) catchThrowable(
                () -> fixture.access.view(reader, TestCatalogue.MANAGED, Optional.of(Purpose.of("curiosity"))));
        assertThat(refusal.code()).isSameAs(AccessError.PURPOSE_UNKNOWN);
    }

    // With the comparison of revisions left out, the field stayed clear and this test failed.
    @Test
    public void changedCatalogueCountsAtOnce() {
        Caller reader = fixture.session("revised", "reader");
        assertThat(visibility(reader)).isSameAs(Visibility.CLEAR);
        fixture.catalogue.change("basic-internal", Sensitivity.SECRET);
        assertThat(visibility(reader)).isSameAs(Visibility.ABSENT);
    }

    @Test
    public void withoutACatalogueThereIsNoView() {
        CompiledFields away = new CompiledFields(new CatalogueFields(null));
        DossierException refusal = (DossierException) catchThrowable(away::present);
        assertThat(refusal).isInstanceOf(Unavailable.class);
    }

    private Visibility visibility(Caller caller) {
        return fixture.access.view(caller, TestCatalogue.MANAGED, Optional.empty()).visibility("basic-internal");
    }
}
