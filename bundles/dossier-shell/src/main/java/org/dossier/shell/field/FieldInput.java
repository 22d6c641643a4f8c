package org.dossier.shell.field;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dossier.archive.ArchiveError;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldType;
import org.dossier.archive.FieldValue;
import org.dossier.core.Invalid;

/**
 * Reads {@code field=value} into values of the types that the field catalogue names. Whether a field exists and a value passes
 * its check, the archive says; here a field that the catalogue lacks is a text.
 */
public final class FieldInput {

    private final Map<String, Form> forms;

    /** Reads by these definitions. */
    public FieldInput(List<FieldDefinition> definitions) {
        this(definitions.stream()
                .collect(Collectors.toMap(FieldDefinition::name, field -> new Form(field.type(), field.many()))));
    }

    private FieldInput(Map<String, Form> forms) {
        this.forms = forms;
    }

    /** Reads what holds one value each, by the types. */
    public static FieldInput single(Map<String, FieldType> types) {
        return new FieldInput(types.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, type -> new Form(type.getValue(), false))));
    }

    private record Form(FieldType type, boolean many) {
    }

    /**
     * Reads assignments; a field that holds several values is assigned several times.
     *
     * @throws Invalid when a text is no assignment, or is not of the field's type
     */
    public SortedMap<String, FieldValue> read(List<String> assignments) {
        Map<String, List<FieldValue>> values = new LinkedHashMap<>();
        Assignments.read(assignments).forEach(assigned ->
                values.computeIfAbsent(assigned.field(), name -> new ArrayList<>())
                        .add(single(assigned.field(), assigned.value())));
        SortedMap<String, FieldValue> fields = new TreeMap<>();
        values.forEach((field, several) -> fields.put(field, joined(field, several)));
        return fields;
    }

    private FieldValue joined(String field, List<FieldValue> values) {
        Form form = forms.get(field);
        boolean many = form != null && form.many();
        if (!many && values.size() > 1) {
            throw new Invalid(ArchiveError.REFUSED_VALUE, field, "holds one value");
        }
        return many ? new FieldValue.Many(values) : values.get(0);
    }

    private FieldValue single(String field, String text) {
        FieldType type = forms.containsKey(field) ? forms.get(field).type() : FieldType.TEXT;
        try {
            return switch (type) {
                case TEXT, CODE -> new FieldValue.Text(text);
                case DECIMAL -> new FieldValue.Decimal(new BigDecimal(text));
                case DATE -> new FieldValue.Day(LocalDate.parse(text));
                case FLAG -> new FieldValue.Flag(flag(field, text));
            };
        } catch (NumberFormatException | DateTimeParseException wrongForm) {
            throw new Invalid(ArchiveError.REFUSED_VALUE, field,
                    "give a " + (type == FieldType.DATE ? "date, YYYY-MM-DD" : "number"));
        }
    }

    private static boolean flag(String field, String text) {
        return switch (text) {
            case "true", "yes" -> true;
            case "false", "no" -> false;
            default -> throw new Invalid(ArchiveError.REFUSED_VALUE, field, "give true or false");
        };
    }
}
