package org.dossier.shell.completion;

import java.util.ArrayList;
import java.util.List;
import javax.security.auth.Subject;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.support.completers.ArgumentCommandLine;
import org.apache.karaf.util.jaas.JaasHelper;
import org.dossier.archive.Imports;

/** Completes as the shell does, for tests of other packages. */
public final class Completions {

    private Completions() {
    }

    /** A completer of one's imports. */
    public static ImportCompleter of(Imports imports) {
        ImportCompleter completer = new ImportCompleter();
        completer.imports = imports;
        return completer;
    }

    /** What the person is offered. */
    public static List<String> complete(Subject person, Completer completer, String typed) {
        List<String> candidates = new ArrayList<>();
        JaasHelper.runAs(person, () -> completer.complete(null, new ArgumentCommandLine(typed, typed.length()), candidates));
        return candidates;
    }
}
