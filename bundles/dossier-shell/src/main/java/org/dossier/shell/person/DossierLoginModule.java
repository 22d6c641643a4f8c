package org.dossier.shell.person;

import java.io.IOException;
import java.util.Map;
import javax.security.auth.Subject;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.CallbackHandler;
import javax.security.auth.callback.NameCallback;
import javax.security.auth.callback.PasswordCallback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.FailedLoginException;
import javax.security.auth.login.LoginException;
import javax.security.auth.spi.LoginModule;
import org.apache.karaf.jaas.boot.principal.ClientPrincipal;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.dossier.access.Credentials;
import org.dossier.core.DossierException;

/** Signs a person in with account and password for JAAS. A key of SSH is no credential of Dossier's and is refused. */
public final class DossierLoginModule implements LoginModule {

    static final String SIGN_IN = "org.dossier.shell.sign-in";

    private Subject subject;
    private CallbackHandler asker;
    private ShellSignIn signIn;
    private PersonInShell person;
    private UserPrincipal user;

    @Override
    public void initialize(Subject forSubject, CallbackHandler callbackHandler, Map<String, ?> shared, Map<String, ?> options) {
        subject = forSubject;
        asker = callbackHandler;
        signIn = (ShellSignIn) options.get(SIGN_IN);
        person = new PersonInShell(forSubject);
    }

    @Override
    public boolean login() throws LoginException {
        Credentials credentials = ask();
        try {
            signIn.open(person, credentials);
        } catch (DossierException refused) {
            throw refusal(refused);
        }
        user = new UserPrincipal(credentials.account());
        return true;
    }

    @Override
    public boolean commit() {
        return subject.getPrincipals().add(user);
    }

    @Override
    public boolean abort() {
        return logout();
    }

    @Override
    public boolean logout() {
        signIn.close(person);
        subject.getPrincipals().remove(user);
        return true;
    }

    private Credentials ask() throws LoginException {
        NameCallback name = new NameCallback("Account: ");
        PasswordCallback password = new PasswordCallback("Password: ", false);
        try {
            asker.handle(new Callback[] {name, password});
        } catch (IOException | UnsupportedCallbackException noPassword) {
            throw refusal(noPassword);
        }
        String given = new String(password.getPassword());
        password.clearPassword();
        return new Credentials(name.getName(), given, address());
    }

    private String address() {
        return subject.getPrincipals(ClientPrincipal.class).stream().map(ClientPrincipal::getName).findFirst().orElse("unknown");
    }

    private static LoginException refusal(Exception reason) {
        LoginException refusal = new FailedLoginException(reason.getMessage());
        refusal.initCause(reason);
        return refusal;
    }
}
