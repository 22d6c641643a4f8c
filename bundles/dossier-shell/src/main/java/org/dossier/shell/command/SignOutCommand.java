package org.dossier.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.access.AccessControl;
import org.dossier.access.SignIn;
import org.dossier.shell.person.PersonInShell;
import org.dossier.shell.person.ShellSignIn;

/** Ends the sign-in of this shell session. */
@Command(scope = "dossier", name = "sign-out", description = "Ends the sign-in of this shell session")
@Service
public final class SignOutCommand extends DossierCommand {

    @Reference(optional = true)
    SignIn signIn;

    @Reference(optional = true)
    AccessControl access;

    @Override
    void run() {
        new ShellSignIn(present(signIn, "sign-in"), present(access, "access control")).close(PersonInShell.present());
        out().println("Signed out");
    }
}
