package org.dossier.demonstration;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.dossier.access.Credentials;
import org.dossier.access.SignIn;
import org.dossier.core.Caller;
import org.dossier.core.Channel;

/** The demonstration accounts at work. Each signs in once and stays, since a sign-in is made to cost. Thread-safe. */
final class Staff {

    private final SignIn signIn;
    private final Map<String, Caller> present = new ConcurrentHashMap<>();

    Staff(SignIn signIn) {
        this.signIn = signIn;
    }

    /** The first account that holds a post. */
    Caller holding(FirstSignIn accounts, String post) {
        return enter(accounts.holding(post).get(0));
    }

    /** An account. */
    Caller enter(FirstSignIn.Entry entry) {
        return present.computeIfAbsent(entry.account(), account ->
                signIn.signIn(new Credentials(account, entry.password(), "demonstration"), Channel.SYSTEM).caller());
    }

    /** Whoever is asked for from now on signs in anew, since a session has ended. */
    void forget() {
        present.clear();
    }

    /** Everyone goes home. */
    void leave() {
        present.values().forEach(signIn::signOut);
        present.clear();
    }
}
