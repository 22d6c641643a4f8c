package org.dossier.shell.completion;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;

/**
 * Takes whatever is typed, such as a customer's number: numbers are not listed, since each one shown counts as a reading. Karaf
 * completes an argument only when a completer agrees to those before it.
 */
@Service
public final class AnythingCompleter implements Completer {

    @Override
    public int complete(Session session, CommandLine line, List<String> candidates) {
        String typed = line.getCursorArgument();
        if (typed == null || typed.isEmpty()) {
            return -1;
        }
        candidates.add(typed);
        return line.getBufferPosition() - line.getArgumentPosition();
    }
}
