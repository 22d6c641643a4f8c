package org.dossier.archive.provider.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldValue;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.checks.Checks;
import org.dossier.archive.provider.values.PlainText;
import org.dossier.core.Violation;

/** What a catalogue demands of fields, and the form in which their values are compared. Immutable and thread-safe. */
public final class FieldRules {

    /** How many values a field holds at most. */
    public static final int MOST_VALUES = 20;

    private final Catalogue catalogue;
    private final Checks checks;

    /** The rules of one revision of the catalogue. */
    public FieldRules(Catalogue catalogue, Checks checks) {
        this.catalogue = catalogue;
        this.checks = checks;
    }

    /** The catalogue whose rules these are. */
    public Catalogue catalogue() {
        return catalogue;
    }

    /** What is wrong with a field's value, if anything; the violation names the field. */
    public Optional<Violation> violation(CustomerKind kind, String field, FieldValue value) {
        return catalogue.field(kind, field)
                .map(definition -> problem(definition, value))
                .orElse(Optional.of("the field catalogue has no such field for this kind of customer"))
                .map(message -> new Violation(field, message));
    }

    /** What is wrong with a customer's fields, in the order of their names. */
    public List<Violation> violations(CustomerKind kind, Map<String, FieldValue> fields) {
        return fields.entrySet().stream().flatMap(e -> violation(kind, e.getKey(), e.getValue()).stream()).toList();
    }

    /** Whether nothing is wrong with a value of the field. */
    boolean accepts(FieldDefinition definition, FieldValue value) {
        return problem(definition, value).isEmpty();
    }

    /** The value in the form in which it is kept. */
    public FieldValue kept(FieldDefinition definition, FieldValue value) {
        if (value instanceof FieldValue.Many many) {
            return new FieldValue.Many(many.values().stream().map(single -> kept(definition, single)).toList());
        }
        return value instanceof FieldValue.Text text
                ? new FieldValue.Text(checks.named(definition.check()).kept(text.value()))
                : value;
    }

    /** Whether a text can be one value of the field. */
    public boolean takes(FieldDefinition definition, String text) {
        return new SingleValueRule(definition, checks.named(definition.check())).problem(new FieldValue.Text(text)).isEmpty();
    }

    /** The normal forms of a value, in its order: values that mean the same have the same ones. */
    public List<String> normal(FieldDefinition definition, FieldValue value) {
        return PlainText.singles(value).stream().map(single -> normalSingle(definition, single)).toList();
    }

    private Optional<String> problem(FieldDefinition definition, FieldValue value) {
        boolean several = value instanceof FieldValue.Many;
        if (several != definition.many()) {
            return Optional.of(definition.many() ? "takes a list of values" : "takes one value");
        }
        List<FieldValue> singles = PlainText.singles(value);
        if (singles.isEmpty() || singles.size() > MOST_VALUES) {
            return Optional.of("takes 1 to " + MOST_VALUES + " values");
        }
        SingleValueRule rule = new SingleValueRule(definition, checks.named(definition.check()));
        return singles.stream().flatMap(single -> rule.problem(single).stream()).findFirst()
                .or(() -> repeated(definition, value) ? Optional.of("holds the same value twice") : Optional.empty());
    }

    private boolean repeated(FieldDefinition definition, FieldValue value) {
        Set<String> seen = new HashSet<>();
        return normal(definition, value).stream().anyMatch(form -> !seen.add(form));
    }

    private String normalSingle(FieldDefinition definition, FieldValue single) {
        if (single instanceof FieldValue.Decimal number) {
            return number.value().stripTrailingZeros().toPlainString();
        }
        return checks.named(definition.check()).normal(PlainText.of(single));
    }
}
