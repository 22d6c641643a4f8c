package org.dossier.shell.completion;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.access.Proposals;
import org.dossier.core.Caller;
import org.dossier.core.PageRequest;

/** Completes identifiers of reviews that wait for the person's decision. */
@Service
public final class ReviewCompleter extends PersonalCompleter {

    @Reference(optional = true)
    Proposals proposals;

    @Override
    Stream<String> words(Caller caller, String typed) {
        return proposals == null ? Stream.empty()
                : proposals.waiting(caller, PageRequest.first()).items().stream().map(review -> review.id().value());
    }
}
