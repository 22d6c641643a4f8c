package org.dossier.shell.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;

/** What a command asks the person for. Answers are kept in no history. */
final class Questions {

    private static final Character MASK = '*';

    private final Session session;

    Questions(Session session) {
        this.session = session;
    }

    /** The first line of a file, or of the keyboard, unseen, where no file is named. */
    String secret(String question, String file) throws IOException, CommandException {
        return file == null ? ask(question, MASK) : Files.readString(Path.of(file)).lines().findFirst().orElse("");
    }

    String line(String question) throws IOException, CommandException {
        return ask(question, null);
    }

    private String ask(String question, Character mask) throws IOException, CommandException {
        if (session.getTerminal() == null) {
            throw new CommandException("there is no terminal to ask on (" + question.strip() + "): give it as an option");
        }
        return session.readLine(question, mask);
    }
}
