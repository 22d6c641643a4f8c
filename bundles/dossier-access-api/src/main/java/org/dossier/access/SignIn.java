package org.dossier.access;

import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.osgi.annotation.versioning.ProviderType;

/** Sessions (D11). Every attempt is audited, also the refused ones. Thread-safe. */
@ProviderType
public interface SignIn {

    /**
     * Begins a session. Unknown accounts and wrong passwords cost and answer the same.
     *
     * @throws org.dossier.core.NotSignedIn when the credentials do not hold
     * @throws AccountLocked after too many wrong passwords in a row
     * @throws org.dossier.core.TooMany when the address tries too often
     */
    Session signIn(Credentials credentials, Channel channel);

    /** Ends the caller's session; no effect when it has ended already. */
    void signOut(Caller caller);

    /**
     * Changes one's own password (T22) and ends one's other sessions. Allowed while the password must be changed.
     *
     * @throws org.dossier.core.NotSignedIn when the session or the present password does not hold
     * @throws org.dossier.core.Invalid when the new password breaks the policy, naming the rule
     */
    void changePassword(Caller caller, String present, String next);

    /**
     * Sets the first password of an account with the one-time code that was written out for it (D8).
     *
     * @throws org.dossier.core.NotSignedIn when code and account do not belong together, or the code was used
     * @throws org.dossier.core.Invalid when the password breaks the policy
     */
    void enrol(String account, String code, String password);
}
