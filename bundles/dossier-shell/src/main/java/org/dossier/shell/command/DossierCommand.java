package org.dossier.shell.command;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.support.CommandException;
import org.dossier.core.Caller;
import org.dossier.core.CoreError;
import org.dossier.core.DossierException;
import org.dossier.core.Unavailable;
import org.dossier.shell.person.PersonInShell;

/**
 * What all commands share. Rights, masks and audit are the services' work: a command hands on the person of its session and
 * prints the answer. A refusal ends the command with a {@link CommandException} that begins with the error's code, so that
 * scripts see it.
 */
abstract class DossierCommand implements Action {

    private static final Duration RETRY = Duration.ofSeconds(1);

    @Override
    public final Object execute() throws CommandException {
        try {
            run();
            return null;
        } catch (DossierException | IOException refused) {
            throw new CommandException(refused.getMessage(), refused);
        }
    }

    abstract void run() throws IOException, CommandException;

    /** The person of this session. */
    final Caller caller() {
        return PersonInShell.present().caller();
    }

    /** The shell redirects this stream for each command, through pipes as well. */
    final PrintStream out() {
        return System.out;
    }

    /** References are optional, so that a missing part says so instead of taking every command away. */
    static <T> T present(T service, String name) {
        if (service == null) {
            throw new Unavailable(CoreError.SERVICE_AWAY, name + " is away; try again in a moment", RETRY);
        }
        return service;
    }
}
