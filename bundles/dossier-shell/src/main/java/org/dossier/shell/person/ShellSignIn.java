package org.dossier.shell.person;

import java.util.Set;
import org.dossier.access.AccessControl;
import org.dossier.access.Credentials;
import org.dossier.access.Session;
import org.dossier.access.SignIn;
import org.dossier.core.Channel;

/** The one way by which a person comes into a shell session, from the console and over SSH alike (D8). */
public final class ShellSignIn {

    private final SignIn signIn;
    private final AccessControl access;

    /** Signs in with these services. */
    public ShellSignIn(SignIn signIn, AccessControl access) {
        this.signIn = signIn;
        this.access = access;
    }

    /**
     * Signs a person in and gives the session the person's posts as roles; none while the password must be changed first.
     *
     * @throws org.dossier.core.NotSignedIn when the credentials do not hold
     */
    public Session open(PersonInShell person, Credentials credentials) {
        Session session = signIn.signIn(credentials, Channel.SHELL);
        Set<String> posts = session.mustChangePassword() ? Set.of() : access.actor(session.caller()).posts();
        person.begin(session.caller(), posts);
        return session;
    }

    /** Ends the session's sign-in here and in the access service. */
    public void close(PersonInShell person) {
        person.signedIn().ifPresent(signIn::signOut);
        person.end();
    }
}
