package org.dossier.shell.person;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dossier.access.AccessControl;
import org.dossier.access.AccessError;
import org.dossier.access.Actor;
import org.dossier.access.Credentials;
import org.dossier.access.Facts;
import org.dossier.access.Permission;
import org.dossier.access.RowScope;
import org.dossier.access.Session;
import org.dossier.access.SignIn;
import org.dossier.access.View;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.dossier.core.NotSignedIn;
import org.dossier.core.Purpose;

/** An access service that knows one person, mei with the password secret, who is an archive clerk. */
final class FakeAccess implements SignIn, AccessControl {

    final List<Caller> signedOut = new ArrayList<>();
    boolean mustChangePassword;
    Credentials last;

    @Override
    public Session signIn(Credentials credentials, Channel channel) {
        last = credentials;
        if (!"mei".equals(credentials.account()) || !"secret".equals(credentials.password())) {
            throw new NotSignedIn(AccessError.CREDENTIALS, "account or password do not hold");
        }
        return new Session(new Caller("token", channel), "mei", Instant.EPOCH, mustChangePassword);
    }

    @Override
    public void signOut(Caller caller) {
        signedOut.add(caller);
    }

    @Override
    public Actor actor(Caller caller) {
        return new Actor("mei", Optional.empty(), Set.of("archive-clerk"), caller.channel());
    }

    @Override
    public void changePassword(Caller caller, String present, String next) {
        throw new AssertionError("not called here");
    }

    @Override
    public void enrol(String account, String code, String password) {
        throw new AssertionError("not called here");
    }

    @Override
    public Actor require(Caller caller, Permission permission) {
        throw new AssertionError("not called here");
    }

    @Override
    public View view(Caller caller, Facts facts, Optional<Purpose> purpose) {
        throw new AssertionError("not called here");
    }

    @Override
    public RowScope scope(Caller caller) {
        throw new AssertionError("not called here");
    }
}
