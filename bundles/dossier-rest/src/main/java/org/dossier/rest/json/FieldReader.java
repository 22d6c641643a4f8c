package org.dossier.rest.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dossier.archive.ArchiveError;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldType;
import org.dossier.archive.FieldValue;
import org.dossier.core.Invalid;
import org.dossier.core.Violation;

/**
 * Reads values of catalogue fields from JSON, each in the type that the catalogue gives it; all that are of another type are
 * named at once. A field that the catalogue does not have is read as what it looks like: refusing it is the archive's task. Not
 * thread-safe.
 */
public final class FieldReader {

    private final Map<String, Form> forms;
    private final List<Violation> wrong = new ArrayList<>();

    /** Reads by the definitions of the field catalogue. */
    public FieldReader(List<FieldDefinition> fields) {
        this(fields.stream().collect(Collectors.toMap(FieldDefinition::name, field -> new Form(field.type(), field.many()),
                (first, same) -> first)));
    }

    private FieldReader(Map<String, Form> forms) {
        this.forms = forms;
    }

    /** Reads fields that hold one value each, by their types. */
    public static FieldReader single(Map<String, FieldType> types) {
        return new FieldReader(types.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, type -> new Form(type.getValue(), false))));
    }

    private record Form(FieldType type, boolean many) {
    }

    /**
     * The fields that have a value.
     *
     * @throws Invalid naming every field whose value has another type
     */
    public SortedMap<String, FieldValue> values(Map<String, JsonNode> json) {
        SortedMap<String, FieldValue> values = new TreeMap<>();
        patch(json).forEach((field, value) -> value.ifPresent(present -> values.put(field, present)));
        return values;
    }

    /**
     * The fields with their new values; empty where the value shall go (RFC 7396: null).
     *
     * @throws Invalid naming every field whose value has another type
     */
    public SortedMap<String, Optional<FieldValue>> patch(Map<String, JsonNode> json) {
        SortedMap<String, Optional<FieldValue>> patch = new TreeMap<>();
        json.forEach((field, value) -> patch.put(field, FieldJson.empty(value) ? Optional.empty() : read(field, value)));
        if (!wrong.isEmpty()) {
            throw new Invalid(ArchiveError.REFUSED_VALUE, wrong);
        }
        return patch;
    }

    private Optional<FieldValue> read(String field, JsonNode value) {
        Form form = forms.get(field);
        boolean many = form == null ? value.isArray() : form.many();
        if (value.isArray() != many) {
            return refuse(field, many ? "give a list" : "give a single value");
        }
        return many ? several(field, form, value) : single(field, form, value);
    }

    private Optional<FieldValue> several(String field, Form form, JsonNode list) {
        List<FieldValue> values = new ArrayList<>();
        list.forEach(value -> single(field, form, value).ifPresent(values::add));
        return Optional.of(new FieldValue.Many(values));
    }

    private Optional<FieldValue> single(String field, Form form, JsonNode value) {
        FieldType type = form == null ? looksLike(value) : form.type();
        return switch (type) {
            case TEXT, CODE -> text(field, value);
            case FLAG -> flag(field, value);
            case DECIMAL -> decimal(field, value);
            case DATE -> day(field, value);
        };
    }

    private static FieldType looksLike(JsonNode value) {
        if (value.isNumber()) {
            return FieldType.DECIMAL;
        }
        return value.isBoolean() ? FieldType.FLAG : FieldType.TEXT;
    }

    private Optional<FieldValue> text(String field, JsonNode value) {
        return value.isTextual() ? Optional.of(new FieldValue.Text(value.textValue())) : refuse(field, "give a text");
    }

    private Optional<FieldValue> flag(String field, JsonNode value) {
        return value.isBoolean() ? Optional.of(new FieldValue.Flag(value.booleanValue())) : refuse(field, "give true or false");
    }

    /** A number as JSON has it, or as text, which keeps its digits in languages without exact numbers. */
    private Optional<FieldValue> decimal(String field, JsonNode value) {
        if (value.isNumber() || value.isTextual()) {
            try {
                BigDecimal number = new BigDecimal(value.asText());
                if (Decimals.writable(number)) {
                    return Optional.of(new FieldValue.Decimal(number));
                }
            } catch (NumberFormatException none) {
                // answered below, like a number that nobody can write out
            }
        }
        return refuse(field, "give a decimal number");
    }

    private Optional<FieldValue> day(String field, JsonNode value) {
        try {
            return Optional.of(new FieldValue.Day(LocalDate.parse(value.isTextual() ? value.textValue() : "")));
        } catch (DateTimeException none) {
            return refuse(field, "give a date as YYYY-MM-DD");
        }
    }

    private Optional<FieldValue> refuse(String field, String message) {
        wrong.add(new Violation(field, message));
        return Optional.empty();
    }
}
