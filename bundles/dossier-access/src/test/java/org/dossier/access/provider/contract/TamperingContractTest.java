package org.dossier.access.provider.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dossier.access.AccessError;
import org.dossier.access.Credentials;
import org.dossier.access.Operation;
import org.dossier.access.Permission;
import org.dossier.access.Sensitivity;
import org.dossier.access.Session;
import org.dossier.access.provider.credentials.Secrets;
import org.dossier.access.provider.posts.Post;
import org.dossier.access.provider.posts.Reach;
import org.dossier.access.provider.posts.Right;
import org.dossier.access.provider.testing.AccessFixture;
import org.dossier.access.provider.testing.TestCatalogue;
import org.dossier.audit.Outcome;
import org.dossier.core.AccessDenied;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.dossier.core.DossierException;
import org.dossier.core.NotSignedIn;
import org.dossier.database.testing.Engine;
import org.junit.Test;

// D2: a row that decides, changed behind the services, is refused when it is loaded. With RowSeal.check made to do nothing, every
// test here failed.
public class TamperingContractTest extends ContractTest {

    public TamperingContractTest(Engine engine) {
        super(engine);
    }

    @Test
    public void plantedSessionIsRefused() {
        fixture.account("victim", "benchmark");
        String token = "AAAAAAAAAAAAAAAAAAAAAA";
        fixture.sql.update("insert into access_session"
                + " (token_hash, account, address, channel, began_at, seen_at, ends_at, version, tag)"
                + " values (?, 'victim', '192.0.2.1', 'REST', ?, ?, ?, 1, ?)",
                Secrets.hash(token), fixture.clock.instant(),
                fixture.clock.instant(), fixture.clock.instant().plusSeconds(3600), "0".repeat(64));

        refusedAsTampered(() -> another().access.actor(new Caller(token, Channel.REST)), NotSignedIn.class);
        fixture.sql.update("update access_session set tag = 'x' where token_hash = ?", Secrets.hash(token));
        refusedAsTampered(() -> another().access.actor(new Caller(token, Channel.REST)), NotSignedIn.class);
    }

    @Test
    public void prolongedSessionIsRefused() {
        Caller caller = fixture.session("prolonged", "reader");
        fixture.sql.update("update access_session set ends_at = ? where account = 'prolonged'",
                fixture.clock.instant().plusSeconds(86_400 * 30));
        refusedAsTampered(() -> another().access.actor(caller), NotSignedIn.class);
    }

    @Test
    public void sessionMovedToAnotherAccountIsRefused() {
        fixture.account("rich", "benchmark");
        Caller caller = fixture.session("poor", "reader");
        fixture.sql.update("update access_session set account = 'rich' where account = 'poor'");
        refusedAsTampered(() -> another().access.actor(caller), NotSignedIn.class);
    }

    @Test
    public void accountWithAnAddedPostIsRefused() {
        Caller caller = fixture.session("climber", "reader");
        fixture.sql.update("insert into access_account_post (account, post) values ('climber', 'benchmark')");

        refusedAsTampered(() -> another().access.actor(caller), NotSignedIn.class);
        NotSignedIn answer = (NotSignedIn) catchThrowable(() -> signIn("climber"));
        assertThat(answer.code()).isSameAs(AccessError.CREDENTIALS);
        assertThat(fixture.audit.count("access.tampered", Outcome.REFUSED, "nobody")).isEqualTo(1);
    }

    @Test
    public void accountWithAnExchangedPasswordIsRefused() {
        fixture.account("robbed", "benchmark");
        fixture.account("robber", "reader");
        fixture.sql.update("update access_account set version = version + 1, password_hash ="
                + " (select password_hash from access_account where name = 'robber') where name = 'robbed'");
        assertThatThrownBy(() -> signIn("robbed")).isInstanceOf(NotSignedIn.class);
        assertThat(signIn("robber").account()).isEqualTo("robber");
    }

    @Test
    public void accountEnabledBySqlIsRefused() {
        fixture.account("fired", "reader");
        fixture.accounts.disable(fixture.session("sec.two", "security-admin"), "fired");
        fixture.sql.update("update access_account set state = 'ACTIVE' where name = 'fired'");
        assertThatThrownBy(() -> signIn("fired")).isInstanceOf(NotSignedIn.class);
    }

    @Test
    public void postsAreRefusedWhateverPartOfThemIsChanged() {
        List<String> changes = List.of(
                "update access_post_right set clear_up_to = 'SECRET' where post = ? and operation = 'QUERY'",
                "update access_post_right set scope = 'ALL' where post = ? and operation = 'QUERY'",
                "insert into access_post_right (post, section, operation, reveal_up_to, scope)"
                        + " values (?, 'basic', 'REVEAL', 'SECRET', 'ALL')",
                "insert into access_post_permission (post, permission) values (?, 'accounts:propose')",
                "delete from access_duty_conflict where post = ?",
                "update access_post set most_sessions = 1000000 where name = ?",
                "update access_post set version = 7 where name = ?",
                "update access_post set tag = 'none' where name = ?");
        for (int i = 0; i < changes.size(); i++) {
            String post = "tampered-" + i;
            Caller caller = caller(post);
            assertThat(fixture.access.require(caller, new Permission("catalogue:read")).posts()).containsExactly(post);

            assertThat(fixture.sql.update(changes.get(i), post)).as(changes.get(i)).isPositive();

            refusedAsTampered(() -> fixture.access.require(caller, new Permission("catalogue:read")), AccessDenied.class);
            refusedAsTampered(() -> fixture.access.view(caller, TestCatalogue.MANAGED, Optional.empty()), AccessDenied.class);
            refusedAsTampered(() -> fixture.access.scope(caller), AccessDenied.class);
            assertThat(fixture.audit.count("access.tampered", Outcome.REFUSED, "holder-" + i)).isEqualTo(3);
        }
    }

    @Test
    public void plantedPostIsRefused() {
        Caller caller = fixture.session("planted", "reader");
        fixture.sql.update("insert into access_post (name, most_sessions, version, tag) values ('planted-post', 5, 1, ?)", "0"
                .repeat(64));
        fixture.sql.update("insert into access_post_permission (post, permission) values ('planted-post', 'audit:read')");
        fixture.sql.update("update access_account_post set post = 'planted-post' where account = 'planted'");
        refusedAsTampered(() -> another().access.require(caller, new Permission("audit:read")), NotSignedIn.class);
    }

    private Caller caller(String post) {
        fixture.inTransaction(() -> {
            fixture.posts.add(new Post(post, Optional.empty(), 5,
                    List.of(Right.query("basic", Sensitivity.INTERNAL, Sensitivity.INTERNAL, Reach.OWN),
                            Right.write("basic", Operation.CHANGE, Reach.OWN)),
                    Set.of(new Permission("catalogue:read")), Set.of("system-admin")));
            return post;
        });
        return fixture.session(post.replace("tampered", "holder"), post);
    }

    private Session signIn(String account) {
        return fixture.signIn.signIn(new Credentials(account, AccessFixture.PASSWORD, "192.0.2.9"), Channel.REST);
    }

    private static void refusedAsTampered(ThrowingCallable call, Class<? extends DossierException> as) {
        Throwable refusal = catchThrowable(call);
        assertThat(refusal).isInstanceOf(as);
        assertThat(((DossierException) refusal).code()).isSameAs(AccessError.TAMPERED);
    }
}
