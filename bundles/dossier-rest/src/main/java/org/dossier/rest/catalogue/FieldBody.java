package org.dossier.rest.catalogue;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dossier.access.Sensitivity;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldType;
import org.dossier.archive.SearchKind;
import org.dossier.rest.json.Labels;

/**
 * The definition of a field.
 *
 * @param name its name in documents
 * @param section the section that it belongs to
 * @param kinds the kinds of customer that have it
 * @param type the type of its values
 * @param many whether it holds a list of values
 * @param required whether a customer is complete only with it
 * @param longest the greatest length of a text, in characters
 * @param check the check that its values pass
 * @param codes the codes of a code field
 * @param sensitivity how few may know it
 * @param mask the mask that is shown in place of the value
 * @param search how it can be found
 * @param unique whether two customers cannot share a value
 * @param rekeyed whether a reviewer keys it again from the source document
 * @param labels what people call it
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
record FieldBody(String name, String section, SortedSet<CustomerKind> kinds, FieldType type, boolean many, boolean required,
        int longest, String check, List<String> codes, Sensitivity sensitivity, String mask, SortedSet<SearchKind> search,
        boolean unique, boolean rekeyed, Labels labels) {

    static FieldBody of(FieldDefinition field) {
        return new FieldBody(field.name(), field.section(), sorted(field.kinds()), field.type(), field.many(), field.required(),
                field.longest(), field.check(), field.codes(), field.sensitivity(), field.mask(), sorted(field.search()),
                field.unique(), field.rekeyed(), Labels.of(field.labels()));
    }

    private static <E extends Comparable<E>> SortedSet<E> sorted(Set<E> values) {
        return new TreeSet<>(values);
    }
}
