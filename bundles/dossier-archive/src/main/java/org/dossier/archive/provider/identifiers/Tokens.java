package org.dossier.archive.provider.identifiers;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldValue;
import org.dossier.archive.SearchKind;
import org.dossier.archive.provider.rules.FieldRules;
import org.dossier.archive.provider.values.Document;
import org.dossier.core.CustomerNumber;
import org.dossier.vault.BlindTokens;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes the tokens of documents and of searches (D5). Thread-safe. */
@Component(service = Tokens.class)
public final class Tokens {

    private static final int SHOWN_DIGITS = 4;

    private final BlindTokens blind;

    /** Keys never leave the vault. */
    @Activate
    public Tokens(@Reference BlindTokens blind) {
        this.blind = blind;
    }

    /** The identifiers of a document's fields, each token once. */
    public List<Identifier> of(CustomerNumber number, Document document, FieldRules rules) {
        Map<Token, Identifier> identifiers = new LinkedHashMap<>();
        for (FieldDefinition field : rules.catalogue().findable()) {
            document.value(field.name()).ifPresent(value -> collect(number, field, value, rules, identifiers));
        }
        return List.copyOf(identifiers.values());
    }

    /** The token of a whole value in its normal form. */
    public Token exact(FieldDefinition field, String normal) {
        return token(field, SearchKind.EXACT, normal);
    }

    /** The token of the digits that a mask shows. */
    public Token lastFour(FieldDefinition field, String digits) {
        return token(field, SearchKind.LAST_FOUR, digits);
    }

    private void collect(CustomerNumber number, FieldDefinition field, FieldValue value, FieldRules rules,
            Map<Token, Identifier> identifiers) {
        for (String normal : rules.normal(field, value)) {
            Token exact = exact(field, normal);
            identifiers.put(exact, new Identifier(number, exact, field.unique()));
            shown(field, normal).ifPresent(last -> identifiers.put(last, new Identifier(number, last, false)));
        }
    }

    private Optional<Token> shown(FieldDefinition field, String normal) {
        boolean findable = field.search().contains(SearchKind.LAST_FOUR) && normal.length() >= SHOWN_DIGITS;
        return findable ? Optional.of(lastFour(field, normal.substring(normal.length() - SHOWN_DIGITS))) : Optional.empty();
    }

    private Token token(FieldDefinition field, SearchKind search, String text) {
        String kind = Token.kind(field, search);
        return new Token(kind, blind.token(kind, text));
    }
}
