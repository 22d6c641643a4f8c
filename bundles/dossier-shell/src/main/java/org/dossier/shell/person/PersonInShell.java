package org.dossier.shell.person;

import java.security.AccessController;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.Subject;
import org.apache.karaf.jaas.boot.principal.RolePrincipal;
import org.dossier.access.AccessError;
import org.dossier.core.Caller;
import org.dossier.core.NotSignedIn;

/**
 * The person who is signed in in one shell session. Kept with the session's JAAS subject: its principals are what Karaf's
 * command guard asks for, and its private credentials, unlike the session's variables, cannot be printed by a script.
 */
public final class PersonInShell {

    /** The role of everyone who is signed in; the command guard's rules name it. */
    private static final String SIGNED_IN = "dossier";

    private final Subject subject;

    PersonInShell(Subject subject) {
        this.subject = subject;
    }

    /**
     * The person of the session that runs the present command.
     *
     * @throws NotSignedIn when the thread runs no shell session
     */
    @SuppressWarnings("removal")
    public static PersonInShell present() {
        Subject subject = Subject.getSubject(AccessController.getContext());
        if (subject == null) {
            throw new NotSignedIn(AccessError.NOT_SIGNED_IN, "this shell session carries no person; use the console or SSH");
        }
        return new PersonInShell(subject);
    }

    /**
     * What the person calls services with.
     *
     * @throws NotSignedIn when nobody is signed in
     */
    public Caller caller() {
        return signedIn().orElseThrow(() -> new NotSignedIn(AccessError.NOT_SIGNED_IN, "sign in first: dossier:sign-in ACCOUNT"));
    }

    /** Whoever is signed in; empty when nobody is. */
    public Optional<Caller> signedIn() {
        return subject.getPrivateCredentials(Caller.class).stream().findFirst();
    }

    void begin(Caller caller, Set<String> posts) {
        end();
        subject.getPrivateCredentials().add(caller);
        subject.getPrincipals().add(new RolePrincipal(SIGNED_IN));
        posts.forEach(post -> subject.getPrincipals().add(new RolePrincipal(post)));
    }

    /** Takes the person and all that the person may run from the session. */
    public void end() {
        subject.getPrivateCredentials().removeIf(Caller.class::isInstance);
        subject.getPrincipals().removeIf(RolePrincipal.class::isInstance);
    }
}
