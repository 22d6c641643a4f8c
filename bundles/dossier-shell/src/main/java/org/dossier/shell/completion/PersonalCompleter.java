package org.dossier.shell.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.console.Candidate;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.dossier.core.Caller;
import org.dossier.core.DossierException;
import org.dossier.shell.person.PersonInShell;

/** Completes what the person who is signed in may know; nothing for nobody, and nothing while the service is away (D6). */
abstract class PersonalCompleter implements Completer {

    @Override
    public final int complete(Session session, CommandLine line, List<String> candidates) {
        String typed = line.getCursorArgument() == null ? "" : line.getCursorArgument().substring(0, line.getArgumentPosition());
        try {
            words(PersonInShell.present().caller(), typed).filter(word -> word.startsWith(typed)).distinct()
                    .forEach(candidates::add);
        } catch (DossierException refused) {
            // a completer has no way to answer but with words: the command itself says what is wrong
            return -1;
        }
        return line.getBufferPosition() - line.getArgumentPosition();
    }

    @Override
    public final void completeCandidates(Session session, CommandLine line, List<Candidate> candidates) {
        List<String> words = new ArrayList<>();
        complete(session, line, words);
        words.forEach(word -> candidates.add(new Candidate(word, word, null, null, null, null, finished(word))));
    }

    /** The words that fit here; those that do not begin with what is typed are left out afterwards. */
    abstract Stream<String> words(Caller caller, String typed);

    /** Whether the word is whole, so that the next one may begin. */
    boolean finished(String word) {
        return true;
    }
}
