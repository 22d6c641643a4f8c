package org.dossier.shell.command;

import java.io.IOException;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.dossier.access.SignIn;

/** Changes one's own password (T22). */
@Command(scope = "dossier", name = "password-change", description = "Changes one's own password and ends one's other sessions")
@Service
public final class PasswordChangeCommand extends DossierCommand {

    @Reference
    Session session;

    @Reference(optional = true)
    SignIn signIn;

    @Override
    void run() throws IOException, CommandException {
        Questions questions = new Questions(session);
        String present = questions.secret("Present password: ", null);
        String next = questions.secret("New password: ", null);
        if (!next.equals(questions.secret("New password again: ", null))) {
            throw new CommandException("the two entries differ; nothing was changed");
        }
        present(signIn, "sign-in").changePassword(caller(), present, next);
        out().println("Changed; sign in again where you were signed in elsewhere");
    }
}
