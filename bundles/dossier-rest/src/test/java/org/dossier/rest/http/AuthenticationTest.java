package org.dossier.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import org.dossier.access.AccessError;
import org.dossier.audit.Checkpoint;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.dossier.core.NotSignedIn;
import org.dossier.rest.testing.Answer;
import org.dossier.rest.testing.AuditLogDouble;
import org.dossier.rest.testing.RestServer;
import org.dossier.rest.testing.SignInDouble;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Tokens, cookies and closed doors (D11). */
public class AuthenticationTest {

    @ClassRule
    public static final RestServer SERVER = new RestServer();

    private final List<Caller> callers = new ArrayList<>();

    @Before
    public void putDoubles() {
        SERVER.services().audit().bind(new AuditLogDouble() {
            @Override
            public Checkpoint checkpoint(Caller caller) {
                callers.add(caller);
                return new Checkpoint(0, new byte[32], "note");
            }

            @Override
            public String verifierKey(Caller caller) {
                throw new NotSignedIn(AccessError.NOT_SIGNED_IN, "the session has ended");
            }
        });
        SERVER.services().signIn().bind(new SignInDouble() {
            @Override
            public void signOut(Caller caller) {
                callers.add(caller);
            }
        });
    }

    private HttpRequest.Builder withCookie(String path) {
        return SERVER.anonymous(path).header("Cookie", "other=1; dossier-session=c00kie");
    }

    @Test
    public void takesTheTokenOfAProgram() {
        Answer answer = SERVER.send(SERVER.anonymous("/audit/checkpoint").header("Authorization", "bearer abc"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(callers).containsExactly(new Caller("abc", Channel.REST));
    }

    @Test
    public void takesTheCookieOfABrowser() {
        assertThat(SERVER.send(withCookie("/audit/checkpoint")).status()).isEqualTo(200);
        assertThat(callers).containsExactly(new Caller("c00kie", Channel.BROWSER));
    }

    @Test
    public void letsNoOtherSitesPageChangeAnythingWithTheCookie() {
        Answer alone = SERVER.send(withCookie("/session").DELETE());
        Answer proven = SERVER.send(withCookie("/session").header("X-Dossier-Request", "1").DELETE());

        assertThat(alone.status()).isEqualTo(403);
        assertThat(alone.json().get("code").textValue()).isEqualTo("DOS-REST-0006");
        assertThat(proven.status()).isEqualTo(204);
        assertThat(callers).containsExactly(new Caller("c00kie", Channel.BROWSER));
    }

    @Test
    public void refusesWhoeverBringsNothingOrSomethingElse() {
        Answer nothing = SERVER.send(SERVER.anonymous("/audit/checkpoint"));
        Answer other = SERVER.send(SERVER.anonymous("/audit/checkpoint").header("Authorization", "Basic YTpi"));

        assertThat(nothing.status()).isEqualTo(401);
        assertThat(nothing.header("WWW-Authenticate")).isEqualTo("Bearer");
        assertThat(other.status()).isEqualTo(401);
        assertThat(callers).isEmpty();
    }

    @Test
    public void leavesItToTheServicesWhetherATokenHolds() {
        assertThat(SERVER.get("/audit/key").status()).isEqualTo(401);
    }

    @Test
    public void servesNothingUnderAnotherAddress() {
        for (String path : List.of("/cxf/audit/checkpoint", "/cxf/openapi.json", "/cxf/dossier/api/openapi.json", "/cxf")) {
            Answer answer = SERVER.send(SERVER.elsewhere(path).header("Authorization", "Bearer abc"));
            assertThat(answer.status()).as(path).isIn(302, 404);
            assertThat(answer.text()).as(path).doesNotContain("openapi\"");
        }
        assertThat(callers).isEmpty();
    }

    @Test
    public void tellsBrowsersToKeepAndRunNothing() {
        for (Answer answer : List.of(SERVER.get("/audit/checkpoint"), SERVER.get("/nowhere"), SERVER.get("/audit/key"),
                SERVER.send(SERVER.request("/audit/checkpoint").method("TRACK", BodyPublishers.noBody())))) {
            assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy")).startsWith("default-src 'none'");
        }
    }
}
