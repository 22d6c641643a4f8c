package org.dossier.archive.provider.catalogue;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

import org.dossier.access.Sensitivity;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldType;
import org.dossier.archive.Label;
import org.dossier.archive.SearchKind;

/** A field definition as a row; lists stand in one column each, an item a line. Never changed after it is made. */
@Entity
@Table(name = "archive_field")
public class FieldRow {

    private static final String BETWEEN = "\n";

    @Id
    private String name;
    private int position;
    private String section;
    private String kinds;
    @Column(name = "value_type")
    private String type;
    @Column(name = "many_values")
    private boolean many;
    private boolean required;
    private int longest;
    @Column(name = "check_name")
    private String check;
    private String codes;
    private String sensitivity;
    @Column(name = "mask_name")
    private String mask;
    @Column(name = "search_kinds")
    private String search;
    @Column(name = "unique_value")
    private boolean unique;
    private boolean rekeyed;
    @Column(name = "label_zh")
    private String zh;
    @Column(name = "label_en")
    private String en;
    private String headers;
    private byte[] tag;

    /** For the persistence provider. */
    protected FieldRow() {
    }

    FieldRow(int position, FieldDefinition field) {
        this.position = position;
        name = field.name();
        section = field.section();
        kinds = joined(field.kinds());
        type = field.type().name();
        many = field.many();
        required = field.required();
        longest = field.longest();
        check = field.check();
        codes = String.join(BETWEEN, field.codes());
        sensitivity = field.sensitivity().name();
        mask = field.mask();
        search = joined(field.search());
        unique = field.unique();
        rekeyed = field.rekeyed();
        zh = field.labels().zh();
        en = field.labels().en();
        headers = String.join(BETWEEN, field.headers());
    }

    String name() {
        return name;
    }

    byte[] tag() {
        return tag.clone();
    }

    void tag(byte[] fresh) {
        tag = fresh.clone();
    }

    /** Everything but the tag, in an order that never changes. */
    List<Object> content() {
        return List.of(name, position, section, kinds, type, many, required, longest, check, codes, sensitivity, mask, search,
                unique, rekeyed, zh, en, headers);
    }

    FieldDefinition definition() {
        return new FieldDefinition(name, section, set(kinds, CustomerKind::valueOf), FieldType.valueOf(type), many, required,
                longest, check, list(codes), Sensitivity.valueOf(sensitivity), mask, set(search, SearchKind::valueOf), unique,
                rekeyed, new Label(zh, en), list(headers));
    }

    private static String joined(Collection<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).sorted().collect(Collectors.joining(BETWEEN));
    }

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(BETWEEN));
    }

    private static <E> Set<E> set(String text, Function<String, E> read) {
        return list(text).stream().map(read).collect(Collectors.toSet());
    }
}
