package org.dossier.shell.completion;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.archive.Imports;
import org.dossier.core.Caller;
import org.dossier.core.PageRequest;

/** Completes identifiers of the person's own imports. */
@Service
public final class ImportCompleter extends PersonalCompleter {

    @Reference(optional = true)
    Imports imports;

    @Override
    Stream<String> words(Caller caller, String typed) {
        return imports == null ? Stream.empty()
                : imports.list(caller, PageRequest.first()).items().stream().map(job -> job.id().value());
    }
}
