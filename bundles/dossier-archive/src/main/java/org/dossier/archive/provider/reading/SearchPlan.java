package org.dossier.archive.provider.reading;

import org.dossier.archive.CustomerQuery;
import org.dossier.archive.provider.identifiers.Tokens;
import org.dossier.archive.provider.numbers.CustomerNumbers;
import org.dossier.archive.provider.rules.Rulebook;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Turns queries into terms by the rules in force. Thread-safe. */
@Component(service = SearchPlan.class)
public final class SearchPlan {

    private final Rulebook rulebook;
    private final Tokens tokens;
    private final CustomerNumbers numbers;

    /** Values are brought to the normal form in which they were keyed. */
    @Activate
    public SearchPlan(@Reference Rulebook rulebook, @Reference Tokens tokens, @Reference CustomerNumbers numbers) {
        this.rulebook = rulebook;
        this.tokens = tokens;
        this.numbers = numbers;
    }

    /** @throws org.dossier.core.Invalid when no condition narrows enough */
    Terms terms(CustomerQuery query) {
        return new SearchTerms(rulebook.present(), tokens, numbers.scheme()).of(query);
    }
}
