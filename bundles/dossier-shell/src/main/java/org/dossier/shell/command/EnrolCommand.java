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
import org.dossier.access.SignIn;

/** Sets the first password of an account with its one-time code (D8); nobody needs to be signed in for it. */
@Command(scope = "dossier", name = "enrol", description = "Sets the first password of an account with its one-time code")
@Service
public final class EnrolCommand extends DossierCommand {

    @Argument(name = "account", description = "The account", required = true)
    String account;

    @Option(name = "--code-file", description = "A file whose first line is the one-time code; asked for without it")
    @Completion(FileCompleter.class)
    String codeFile;

    @Option(name = "--password-file", description = "A file whose first line is the new password; asked for without it")
    @Completion(FileCompleter.class)
    String passwordFile;

    @Reference
    Session session;

    @Reference(optional = true)
    SignIn signIn;

    @Override
    void run() throws IOException, CommandException {
        Questions questions = new Questions(session);
        String code = questions.secret("One-time code: ", codeFile);
        String password = questions.secret("New password: ", passwordFile);
        if (passwordFile == null && !password.equals(questions.secret("New password again: ", null))) {
            throw new CommandException("the two entries differ; nothing was set");
        }
        present(signIn, "sign-in").enrol(account, code, password);
        out().println("Enrolled; sign in with dossier:sign-in " + account);
    }
}
