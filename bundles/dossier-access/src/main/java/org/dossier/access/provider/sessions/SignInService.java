package org.dossier.access.provider.sessions;

import java.util.Map;
import org.dossier.access.provider.store.AccessTransactions;
import org.dossier.database.Work;

import org.dossier.access.AccessError;
import org.dossier.access.Credentials;
import org.dossier.access.Session;
import org.dossier.access.SignIn;
import org.dossier.access.provider.trail.Trail;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.dossier.core.NotSignedIn;
import org.dossier.vault.DamagedValue;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The doors: one for each way to come in, one to go out. Thread-safe. */
@Component(service = SignIn.class)
public final class SignInService implements SignIn {

    private final PasswordSignIn byPassword;
    private final PasswordChange change;
    private final FirstPassword first;
    private final Sessions sessions;
    private final SessionBook book;
    private final AccessTransactions transactions;
    private final Trail trail;

    /** The service over its parts. */
    @Activate
    public SignInService(@Reference PasswordSignIn byPassword, @Reference PasswordChange change, @Reference FirstPassword first,
            @Reference Sessions sessions, @Reference SessionBook book,
            @Reference AccessTransactions transactions, @Reference Trail trail) {
        this.byPassword = byPassword;
        this.change = change;
        this.first = first;
        this.sessions = sessions;
        this.book = book;
        this.transactions = transactions;
        this.trail = trail;
    }

    @Override
    public Session signIn(Credentials credentials, Channel channel) {
        return byPassword.signIn(credentials, channel);
    }

    @Override
    public void signOut(Caller caller) {
        OpenSession session;
        try {
            session = session(caller);
        } catch (NotSignedIn e) {
            return; // it has ended already, which is what was asked for
        }
        transactions.change(Work.only(em -> {
            if (book.end(session.tokenHash())) {
                trail.changed("session.closed", Trail.by(session.account().name(), caller.channel()), Map.of());
            }
        }));
    }

    @Override
    public void changePassword(Caller caller, String present, String next) {
        change.change(session(caller), caller.channel(), present, next);
    }

    @Override
    public void enrol(String account, String code, String password) {
        first.set(account, code, password);
    }

    private OpenSession session(Caller caller) {
        try {
            return sessions.resolve(caller.token());
        } catch (DamagedValue e) {
            trail.tampered(Trail.by(Trail.NOBODY, caller.channel()), e);
            throw new NotSignedIn(AccessError.TAMPERED, "the session cannot be trusted; sign in again");
        }
    }
}
