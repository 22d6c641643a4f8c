package org.dossier.archive.provider.imports.mapping;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

import org.dossier.archive.ArchiveError;
import org.dossier.archive.ColumnRule;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldType;
import org.dossier.archive.ImportMapping;
import org.dossier.archive.ImportTarget;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.core.Invalid;
import org.dossier.core.Violation;

/** Compares a mapping with the catalogue and with what keeps records. Gathers what is wrong; not thread-safe. */
public final class MappingCheck {

    private static final int LONGEST_SOURCE = 64;
    private static final String SEPARATORS = ",;\t|";

    private final Catalogue catalogue;
    private final Map<String, ImportTarget> targets;
    private final List<Violation> problems = new ArrayList<>();

    /** Compares with that catalogue and those targets. */
    public MappingCheck(Catalogue catalogue, Map<String, ImportTarget> targets) {
        this.catalogue = catalogue;
        this.targets = targets;
    }

    /** @throws Invalid naming each wrong member */
    public void demand(ImportMapping mapping) {
        source(mapping.source());
        form(mapping.form());
        mapping.fields().forEach((name, rule) -> field(mapping, name, rule));
        if (!mapping.fields().isEmpty() && !mapping.fields().containsKey(Catalogue.NAME)) {
            problem("fields." + Catalogue.NAME, "is missing: every customer has a name");
        }
        mapping.records().forEach(this::target);
        if (!problems.isEmpty()) {
            throw new Invalid(ArchiveError.REFUSED_MAPPING, problems);
        }
    }

    private void source(String source) {
        if (source.isBlank() || source.length() > LONGEST_SOURCE || source.codePoints().anyMatch(Character::isISOControl)) {
            problem("source", "takes the name of the system that the file comes from, 1 to " + LONGEST_SOURCE + " characters");
        }
    }

    private void form(ImportMapping.FileForm form) {
        if (!supported(form.encoding())) {
            problem("file.encoding", "is unknown; UTF-8 and GB18030 are usual");
        }
        if (SEPARATORS.indexOf(form.separator()) < 0) {
            problem("file.separator", "takes a comma, a semicolon, a tab or a vertical bar");
        }
    }

    private static boolean supported(String encoding) {
        try {
            return Charset.isSupported(encoding) && Charset.forName(encoding).canEncode();
        } catch (IllegalCharsetNameException e) {
            return false;
        }
    }

    private void field(ImportMapping mapping, String name, ColumnRule rule) {
        String member = "fields." + name;
        Optional<FieldDefinition> definition = catalogue.field(mapping.kind(), name);
        if (definition.isEmpty()) {
            problem(member, "the field catalogue has no such field for this kind of customer");
            return;
        }
        source(member, rule);
        FieldType type = definition.get().type();
        if (rule.columns().size() > 1 && !definition.get().many() && type != FieldType.TEXT) {
            problem(member, "takes one column, since it holds one value");
        }
        rule.format().filter(format -> !fits(format, type))
                .ifPresent(format -> problem(member + ".format", "there is no such format for this type of field"));
    }

    private static boolean fits(String format, FieldType type) {
        FieldType wanted = Formats.ofDays(format) ? FieldType.DATE : FieldType.DECIMAL;
        return type == wanted && Formats.of(format).isPresent();
    }

    private void target(String name, SortedMap<String, ColumnRule> rules) {
        ImportTarget target = targets.get(name);
        if (target == null) {
            problem("records." + name, "nobody keeps such records here; there are " + targets.keySet().stream().sorted().toList());
            return;
        }
        rules.forEach((part, rule) -> {
            String member = "records." + name + "." + part;
            if (!target.parts().contains(part)) {
                problem(member, "is unknown; there are " + target.parts().stream().sorted().toList());
            }
            source(member, rule);
            rule.format().filter(format -> Formats.of(format).isEmpty())
                    .ifPresent(format -> problem(member + ".format", "there is no such format"));
        });
    }

    private void source(String member, ColumnRule rule) {
        if (rule.columns().isEmpty() == rule.constant().isEmpty()) {
            problem(member, "takes either columns or a constant");
        }
    }

    private void problem(String member, String message) {
        problems.add(new Violation(member, message));
    }
}
