package org.dossier.archive.provider.changes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.dossier.archive.ArchiveError;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldValue;
import org.dossier.archive.SectionChange;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.rules.FieldRules;
import org.dossier.archive.provider.values.Document;
import org.dossier.archive.provider.values.PlainText;
import org.dossier.core.Invalid;
import org.dossier.core.Violation;

/** Checks a wanted change against the catalogue, and leaves out what would change nothing. */
final class ChangeCheck {

    private static final int LONGEST_REASON = 1_000;

    private final FieldRules rules;

    ChangeCheck(FieldRules rules) {
        this.rules = rules;
    }

    /** @throws Invalid naming the section, or each wrong field */
    SortedMap<String, Optional<FieldValue>> checked(CustomerKind kind, SectionChange change) {
        if (!rules.catalogue().sectionNames().contains(change.section())) {
            throw new Invalid(ArchiveError.UNKNOWN_SECTION, "section", "the archive has no such section");
        }
        SortedMap<String, Optional<FieldValue>> patch = new TreeMap<>();
        change.patch().forEach((field, value) -> patch.put(field, value.map(PlainText::stripped)));
        List<Violation> violations = new ArrayList<>();
        patch.forEach((field, value) -> violation(kind, change.section(), field, value).ifPresent(violations::add));
        if (change.reason().length() > LONGEST_REASON) {
            violations.add(new Violation("reason", "has at most " + LONGEST_REASON + " characters"));
        }
        if (!violations.isEmpty()) {
            boolean unknown = patch.keySet().stream().anyMatch(field -> rules.catalogue().field(kind, field).isEmpty());
            throw new Invalid(unknown ? ArchiveError.UNKNOWN_FIELD : ArchiveError.REFUSED_VALUE, violations);
        }
        patch.replaceAll((field, value) ->
                value.map(v -> rules.kept(rules.catalogue().field(kind, field).orElseThrow(), v)));
        return patch;
    }

    /** @throws Invalid when nothing is left */
    SortedMap<String, Optional<FieldValue>> changing(SortedMap<String, Optional<FieldValue>> patch, Document present) {
        SortedMap<String, Optional<FieldValue>> changing = new TreeMap<>(patch);
        changing.entrySet().removeIf(entry -> entry.getValue().equals(present.value(entry.getKey())));
        if (changing.isEmpty()) {
            throw new Invalid(ArchiveError.NO_CHANGE, "fields", "every value is already as wanted");
        }
        return changing;
    }

    private Optional<Violation> violation(CustomerKind kind, String section, String field, Optional<FieldValue> value) {
        boolean elsewhere = rules.catalogue().field(kind, field).filter(definition -> !definition.section().equals(section))
                .isPresent();
        if (elsewhere) {
            return Optional.of(new Violation(field, "belongs to another section"));
        }
        if (value.isPresent()) {
            return rules.violation(kind, field, value.get());
        }
        if (Catalogue.NAME.equals(field)) {
            return Optional.of(new Violation(field, "every customer has a name"));
        }
        return rules.catalogue().field(kind, field).isPresent() ? Optional.empty()
                : Optional.of(new Violation(field, "the field catalogue has no such field for this kind of customer"));
    }
}
