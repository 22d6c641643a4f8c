package org.dossier.shell.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.Principal;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.FailedLoginException;
import org.apache.karaf.jaas.boot.principal.ClientPrincipal;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.junit.Test;

// D8: whoever comes in over SSH is a Dossier account, carries its posts, and nothing else.
public class DossierLoginModuleTest {

    private final FakeAccess access = new FakeAccess();
    private final Subject subject = new Subject();
    private final DossierLoginModule module = new DossierLoginModule();

    @Test
    public void theRightPasswordGivesTheRolesOfThePerson() throws Exception {
        subject.getPrincipals().add(new ClientPrincipal("ssh", "127.0.0.1:5000"));
        start("mei", "secret");
        assertThat(module.login()).isTrue();
        assertThat(module.commit()).isTrue();
        assertThat(subject.getPrincipals()).extracting(Principal::getName)
                .containsExactlyInAnyOrder("ssh(127.0.0.1:5000)", "mei", "dossier", "archive-clerk");
        assertThat(new PersonInShell(subject).caller()).isEqualTo(new Caller("token", Channel.SHELL));
        assertThat(access.last.address()).contains("127.0.0.1");
    }

    @Test
    public void aWrongPasswordGivesNothing() {
        start("mei", "guess");
        assertThatThrownBy(module::login).isInstanceOf(FailedLoginException.class);
        assertThat(subject.getPrincipals()).isEmpty();
        assertThat(subject.getPrivateCredentials()).isEmpty();
    }

    @Test
    public void aKeyIsNoCredential() {
        module.initialize(subject, callbacks -> {
            throw new UnsupportedCallbackException(callbacks[0]);
        }, Map.of(), Map.of(DossierLoginModule.SIGN_IN, new ShellSignIn(access, access)));
        assertThatThrownBy(module::login).isInstanceOf(FailedLoginException.class);
        assertThat(subject.getPrincipals()).isEmpty();
    }

    @Test
    public void leavingEndsTheSession() throws Exception {
        start("mei", "secret");
        module.login();
        module.commit();
        module.logout();
        assertThat(access.signedOut).containsExactly(new Caller("token", Channel.SHELL));
        assertThat(subject.getPrincipals()).isEmpty();
        assertThat(subject.getPrivateCredentials()).isEmpty();
    }

    @Test
    public void aPasswordThatMustBeChangedGivesNoPost() throws Exception {
        access.mustChangePassword = true;
        start("mei", "secret");
        module.login();
        assertThat(subject.getPrincipals()).extracting(Principal::getName).containsExactly("dossier");
    }

    private void start(String account, String password) {
        module.initialize(subject, callbacks -> answer(callbacks, account, password), Map.of(),
                Map.of(DossierLoginModule.SIGN_IN, new ShellSignIn(access, access)));
    }

    private static void answer(Callback[] callbacks, String account, String password) {
        ((NameCallback) callbacks[0]).setName(account);
        ((PasswordCallback) callbacks[1]).setPassword(password.toCharArray());
    }
}
