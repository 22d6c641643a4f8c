package org.dossier.shell.completion;

import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.dossier.core.Caller;
import org.dossier.core.DossierException;
import org.dossier.shell.person.PersonInShell;

/** Completes what the person who is signed in may know; nothing for nobody, and nothing while the service is away (D6). */
abstract class PersonalCompleter implements Completer {

    @Override
    public final int complete(Session session, CommandLine line, List<String> candidates) {
        StringsCompleter words = new StringsCompleter();
        try {
            words(PersonInShell.present().caller()).forEach(words.getStrings()::add);
        } catch (DossierException refused) {
            // a completer has no way to answer but with words: the command itself says what is wrong
            return -1;
        }
        return words.complete(session, line, candidates);
    }

    abstract Stream<String> words(Caller caller);
}
