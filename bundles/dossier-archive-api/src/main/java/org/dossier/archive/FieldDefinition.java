package org.dossier.archive;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.dossier.access.Sensitivity;

/**
 * One field, defined once (S6): entry, checks, masks, search, import, export and REST read this and nothing else.
 *
 * @param name the name in REST and in documents, lower camel case
 * @param section the section that it belongs to
 * @param kinds the kinds of customer that have it
 * @param type the type of its values
 * @param many whether it holds several values
 * @param required whether a customer is complete only with it
 * @param longest the greatest length of a text, in characters
 * @param check the name of the check that its values pass, such as {@code phone} or {@code uscc}; {@code none} for no further
 * check
 * @param codes the codes of a code field, in the order in which they are shown; empty for other types
 * @param sensitivity how few may know it; confidential and above is stored sealed only
 * @param mask the name of the mask that is shown in place of the value
 * @param search how it can be found
 * @param unique whether two customers cannot share a value
 * @param rekeyed whether a reviewer keys it again from the source document (S11)
 * @param labels what people call it
 * @param headers further column headers under which imports bring it
 */
public record FieldDefinition(String name, String section, Set<CustomerKind> kinds, FieldType type, boolean many,
        boolean required,
        int longest, String check, List<String> codes, Sensitivity sensitivity, String mask, Set<SearchKind> search,
                boolean unique,
        boolean rekeyed, Label labels, List<String> headers) {

    /** Keeps unmodifiable copies. */
    public FieldDefinition {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(sensitivity, "sensitivity");
        Objects.requireNonNull(mask, "mask");
        Objects.requireNonNull(labels, "labels");
        kinds = Set.copyOf(kinds);
        codes = List.copyOf(codes);
        search = Set.copyOf(search);
        headers = List.copyOf(headers);
    }

    /** Whether its values stand nowhere but in the sealed section document. */
    public boolean sealed() {
        return sensitivity.compareTo(Sensitivity.CONFIDENTIAL) >= 0;
    }
}
