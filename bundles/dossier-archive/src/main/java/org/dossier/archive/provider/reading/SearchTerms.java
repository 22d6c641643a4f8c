package org.dossier.archive.provider.reading;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.dossier.archive.ArchiveError;
import org.dossier.archive.CustomerQuery;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldValue;
import org.dossier.archive.SearchKind;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.checks.PhoneNumber;
import org.dossier.archive.provider.identifiers.Token;
import org.dossier.archive.provider.identifiers.Tokens;
import org.dossier.archive.provider.numbers.NumberScheme;
import org.dossier.archive.provider.rules.FieldRules;
import org.dossier.core.Invalid;

/**
 * Turns what somebody typed into tokens: a whole value, or the four digits that a mask shows; nothing else of a protected field
 * can be searched for, so that masks cannot be guessed open (D6). Partial names are the name index's work.
 */
final class SearchTerms {

    private static final Pattern FOUR_DIGITS = Pattern.compile("\\d{4}");
    private static final String PHONES = "phones";

    private final FieldRules rules;
    private final Tokens tokens;
    private final NumberScheme scheme;

    SearchTerms(FieldRules rules, Tokens tokens, NumberScheme scheme) {
        this.rules = rules;
        this.tokens = tokens;
        this.scheme = scheme;
    }

    /**
     * No terms at all when the account manager is the only condition that narrows.
     *
     * @throws Invalid when no condition narrows enough
     */
    Terms of(CustomerQuery query) {
        Terms terms = new Terms();
        query.number().ifPresent(text -> terms.add(scheme.read(text), Set.of()));
        query.phone().ifPresent(text -> terms.add(Optional.empty(), phone(text)));
        query.name().ifPresent(text -> terms.add(Optional.empty(), Set.of(exact(field(Catalogue.NAME), text))));
        query.anything().ifPresent(text -> terms.add(scheme.read(text), anything(text)));
        if (terms.isEmpty() && query.manager().isEmpty()) {
            throw new Invalid(ArchiveError.TOO_WIDE, "q", "give a number, a phone, a name or an account manager");
        }
        return terms;
    }

    private Set<Token> phone(String text) {
        FieldDefinition phones = field(PHONES);
        String stripped = text.strip();
        return FOUR_DIGITS.matcher(stripped).matches()
                ? Set.of(tokens.lastFour(phones, stripped))
                : Set.of(exact(phones, stripped));
    }

    /** Whatever the text can be: every field that takes it as a whole value, and the digits that masks show. */
    private Set<Token> anything(String text) {
        Set<Token> found = new LinkedHashSet<>();
        for (FieldDefinition field : rules.catalogue().findable()) {
            if (rules.takes(field, text.strip())) {
                found.add(exact(field, text));
            }
            boolean digits = field.search().contains(SearchKind.LAST_FOUR) && FOUR_DIGITS.matcher(text.strip()).matches();
            if (digits && PhoneNumber.NAME.equals(field.check())) {
                found.add(tokens.lastFour(field, text.strip()));
            }
        }
        return found;
    }

    private Token exact(FieldDefinition field, String text) {
        return tokens.exact(field, rules.normal(field, new FieldValue.Text(text)).get(0));
    }

    private FieldDefinition field(String name) {
        return rules.catalogue().field(name).orElseThrow();
    }
}
