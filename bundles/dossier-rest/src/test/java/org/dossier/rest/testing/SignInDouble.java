package org.dossier.rest.testing;

import org.dossier.access.Credentials;
import org.dossier.access.Session;
import org.dossier.access.SignIn;
import org.dossier.core.Caller;
import org.dossier.core.Channel;

/** A sign-in on which no call is expected; a test overrides the calls that it expects. */
public class SignInDouble implements SignIn {

    private final SignIn unexpected = Unexpected.service(SignIn.class);

    @Override
    public Session signIn(Credentials credentials, Channel channel) {
        return unexpected.signIn(credentials, channel);
    }

    @Override
    public void signOut(Caller caller) {
        unexpected.signOut(caller);
    }

    @Override
    public void changePassword(Caller caller, String present, String next) {
        unexpected.changePassword(caller, present, next);
    }

    @Override
    public void enrol(String account, String code, String password) {
        unexpected.enrol(account, code, password);
    }
}
