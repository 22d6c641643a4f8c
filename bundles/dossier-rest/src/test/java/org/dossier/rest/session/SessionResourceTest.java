package org.dossier.rest.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.dossier.access.AccessError;
import org.dossier.access.AccountLocked;
import org.dossier.access.Credentials;
import org.dossier.access.Session;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.dossier.core.Invalid;
import org.dossier.core.NotSignedIn;
import org.dossier.rest.testing.Answer;
import org.dossier.rest.testing.RestServer;
import org.dossier.rest.testing.SignInDouble;
import org.junit.ClassRule;
import org.junit.Test;

/** Signing in, signing out, passwords and enrolment over REST (D8, D11, T22). */
public class SessionResourceTest {

    @ClassRule
    public static final RestServer SERVER = new RestServer();

    private static final String CREDENTIALS = "{\"account\":\"clerk\",\"password\":\"secret-words\"}";

    @Test
    public void signsIn() {
        Session session = new Session(new Caller("t0ken", Channel.REST), "clerk", Instant.parse("2026-01-31T12:00:00Z"), true);
        SERVER.services().signIn().bind(new SignInDouble() {
            @Override
            public Session signIn(Credentials credentials, Channel channel) {
                assertThat(credentials).isEqualTo(new Credentials("clerk", "secret-words", "127.0.0.1"));
                assertThat(channel).isEqualTo(Channel.REST);
                return session;
            }
        });

        Answer answer = SERVER.send(RestServer.json(SERVER.anonymous("/session"), "POST", CREDENTIALS));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text()).isEqualTo(
                "{\"token\":\"t0ken\",\"account\":\"clerk\",\"expires\":\"2026-01-31T12:00:00Z\",\"mustChangePassword\":true}");
        assertThat(answer.header("Set-Cookie")).isEqualTo("dossier-session=t0ken; Path=/dossier; HttpOnly; SameSite=Strict");
        assertThat(answer.header("Location")).endsWith("/dossier/api/session");
    }

    @Test
    public void signsABrowserInEvenWhenItHoldsAnOldCookie() {
        SERVER.services().signIn().bind(new SignInDouble() {
            @Override
            public Session signIn(Credentials credentials, Channel channel) {
                return new Session(new Caller("t", channel), channel.name(), Instant.EPOCH, false);
            }
        });

        Answer answer = SERVER.send(RestServer.json(SERVER.anonymous("/session")
                .header("Cookie", "dossier-session=old").header("X-Dossier-Request", "1"), "POST", CREDENTIALS));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.json().get("account").textValue()).isEqualTo("BROWSER");
    }

    @Test
    public void tellsAWrongPasswordFromALockedAccount() {
        SERVER.services().signIn().bind(new SignInDouble() {
            @Override
            public Session signIn(Credentials credentials, Channel channel) {
                throw credentials.account().equals("locked") ? new AccountLocked(Duration.ofMinutes(15))
                        : new NotSignedIn(AccessError.CREDENTIALS, "they do not hold");
            }
        });

        Answer wrong = SERVER.send(RestServer.json(SERVER.anonymous("/session"), "POST", CREDENTIALS));
        Answer locked = SERVER.send(
                RestServer.json(SERVER.anonymous("/session"), "POST", CREDENTIALS.replace("clerk", "locked")));

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.header("Set-Cookie")).isNull();
        assertThat(locked.status()).isEqualTo(423);
        assertThat(locked.header("Retry-After")).isEqualTo("900");
    }

    @Test
    public void namesEverythingThatIsMissing() {
        Answer answer = SERVER.send(RestServer.json(SERVER.anonymous("/session"), "POST", "{}"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().get("errors").findValuesAsText("field")).containsExactly("account", "password");
    }

    @Test
    public void signsOutAndDropsTheCookie() {
        SignInDouble signIn = new SignInDouble() {
            @Override
            public void signOut(Caller caller) {
                assertThat(caller).isEqualTo(new Caller(RestServer.TOKEN, Channel.REST));
            }
        };
        SERVER.services().signIn().bind(signIn);

        Answer answer = SERVER.send(SERVER.request("/session").DELETE());

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Set-Cookie")).startsWith("dossier-session=; Max-Age=0;");
    }

    @Test
    public void changesThePasswordOrNamesTheRuleThatItBreaks() {
        SERVER.services().signIn().bind(new SignInDouble() {
            @Override
            public void changePassword(Caller caller, String present, String next) {
                assertThat(present).isEqualTo("old");
                if (next.length() < 8) {
                    throw new Invalid(AccessError.PASSWORD_POLICY, "new", "give 8 characters or more");
                }
            }
        });

        Answer kept = SERVER.send(RestServer.json(SERVER.request("/session/password"), "PUT",
                "{\"current\":\"old\",\"new\":\"longer-words\"}"));
        Answer broken = SERVER.send(RestServer.json(SERVER.request("/session/password"), "PUT",
                "{\"current\":\"old\",\"new\":\"short\"}"));

        assertThat(kept.status()).isEqualTo(204);
        assertThat(broken.status()).isEqualTo(422);
        assertThat(broken.json().at("/errors/0/field").textValue()).isEqualTo("new");
        assertThat(broken.text()).doesNotContain("\"short\"");
    }

    @Test
    public void enrolsWithoutASession() {
        SERVER.services().signIn().bind(new SignInDouble() {
            @Override
            public void enrol(String account, String code, String password) {
                assertThat(account + "/" + code + "/" + password).isEqualTo("sysadmin/123-456/first-words");
            }
        });

        Answer answer = SERVER.send(RestServer.json(SERVER.anonymous("/enrolment"), "POST",
                "{\"account\":\"sysadmin\",\"code\":\"123-456\",\"password\":\"first-words\"}"));

        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.text()).isEmpty();
    }
}
