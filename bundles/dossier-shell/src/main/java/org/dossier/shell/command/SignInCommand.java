package org.dossier.shell.command;

import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.dossier.access.AccessControl;
import org.dossier.access.Credentials;
import org.dossier.access.SignIn;
import org.dossier.shell.person.PersonInShell;
import org.dossier.shell.person.ShellSignIn;

/** Signs a person in for this shell session (D8, D11). */
@Command(scope = "dossier", name = "sign-in", description = "Signs in for this shell session")
@Service
public final class SignInCommand extends DossierCommand {

    @Argument(name = "account", description = "The account", required = true)
    String account;

    @Option(name = "--password-file", description = "A file whose first line is the password; asked for without it")
    @Completion(FileCompleter.class)
    String passwordFile;

    @Reference
    Session session;

    @Reference(optional = true)
    SignIn signIn;

    @Reference(optional = true)
    AccessControl access;

    @Override
    void run() throws IOException, CommandException {
        ShellSignIn into = new ShellSignIn(present(signIn, "sign-in"), present(access, "access control"));
        Credentials credentials = new Credentials(account, new Questions(session).secret("Password: ", passwordFile), "console");
        org.dossier.access.Session begun = into.open(PersonInShell.present(), credentials);
        out().println("Signed in as " + begun.account() + " until " + begun.expires());
        if (begun.mustChangePassword()) {
            out().println("The password must be changed first: dossier:password-change");
        }
    }
}
