package org.dossier.archive.provider.catalogue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.dossier.access.Sensitivity;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldType;
import org.dossier.archive.Label;
import org.dossier.archive.SearchKind;
import org.dossier.archive.provider.checks.AnyText;

/** Gathers the parts of a built-in definition; what is not said is the harmless choice. Not thread-safe. */
final class FieldBuilder {

    private static final int USUAL_LENGTH = 200;

    private final String name;
    private final String section;
    private final FieldType type;
    private final Label labels;
    private Set<CustomerKind> kinds = EnumSet.allOf(CustomerKind.class);
    private boolean many;
    private boolean required;
    private int longest = USUAL_LENGTH;
    private String check = AnyText.NAME;
    private List<String> codes = List.of();
    private Sensitivity sensitivity = Sensitivity.CONFIDENTIAL;
    private String mask = "all";
    private Set<SearchKind> search = Set.of();
    private boolean unique;
    private boolean rekeyed;
    private List<String> headers = List.of();

    FieldBuilder(String section, String name, FieldType type, String zh, String en) {
        this.section = section;
        this.name = name;
        this.type = type;
        this.labels = new Label(zh, en);
    }

    FieldBuilder only(CustomerKind kind) {
        kinds = EnumSet.of(kind);
        return this;
    }

    /** Of records beside the sections; no kind of customer has it in its own documents. */
    FieldBuilder ofNoSection() {
        kinds = EnumSet.noneOf(CustomerKind.class);
        return this;
    }

    FieldBuilder many() {
        many = true;
        return this;
    }

    FieldBuilder required() {
        required = true;
        return this;
    }

    FieldBuilder longest(int characters) {
        longest = characters;
        return this;
    }

    FieldBuilder check(String checkName) {
        check = checkName;
        return this;
    }

    FieldBuilder codes(String... list) {
        codes = List.of(list);
        return this;
    }

    FieldBuilder sensitivity(Sensitivity level) {
        sensitivity = level;
        return this;
    }

    FieldBuilder mask(String maskName) {
        mask = maskName;
        return this;
    }

    FieldBuilder search(SearchKind... ways) {
        search = Set.of(ways);
        return this;
    }

    FieldBuilder unique() {
        unique = true;
        return this;
    }

    FieldBuilder rekeyed() {
        rekeyed = true;
        return this;
    }

    FieldBuilder headers(String... columnHeaders) {
        headers = List.of(columnHeaders);
        return this;
    }

    FieldDefinition build() {
        return new FieldDefinition(name, section, kinds, type, many, required, longest, check, codes, sensitivity, mask, search,
                unique, rekeyed, labels, headers);
    }
}
