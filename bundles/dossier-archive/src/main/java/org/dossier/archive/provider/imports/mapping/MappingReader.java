package org.dossier.archive.provider.imports.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.dossier.archive.ArchiveError;
import org.dossier.archive.ColumnRule;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.ImportMapping;
import org.dossier.archive.ImportMapping.FileForm;
import org.dossier.core.Invalid;
import org.dossier.core.Violation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads mappings from JSON, and says everything that is wrong with one at once. Immutable and thread-safe. */
public final class MappingReader {

    private static final String KIND = "kind";
    private static final String SEPARATOR = "separator";
    private static final Set<String> KNOWN = Set.of("source", KIND, "file", "key", "fields", "records");
    private static final ObjectMapper JSON = JsonMapper.builder().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /** @throws Invalid when the text is no mapping, naming each wrong member */
    public ImportMapping read(String json) {
        List<Violation> problems = new ArrayList<>();
        ImportMapping mapping = mapping(new Members(parsed(json), "", problems).only(KNOWN));
        if (!problems.isEmpty()) {
            throw new Invalid(ArchiveError.REFUSED_MAPPING, problems);
        }
        return mapping;
    }

    private static JsonNode parsed(String json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new Invalid(ArchiveError.REFUSED_MAPPING, "mapping", "is no JSON: a member twice, or a sign in the wrong place");
        }
    }

    private static ImportMapping mapping(Members members) {
        SortedMap<String, SortedMap<String, ColumnRule>> records = new TreeMap<>();
        members.object("records").ifPresent(targets -> targets.names()
                .forEach(target -> targets.object(target).ifPresent(parts -> records.put(target, RuleReader.rules(parts)))));
        return new ImportMapping(members.text("source").orElse(""), kind(members), form(members), members.texts("key"),
                members.object("fields").map(RuleReader::rules).orElse(new TreeMap<>()), records);
    }

    private static CustomerKind kind(Members members) {
        String name = members.text(KIND).orElse("");
        Optional<CustomerKind> kind = Arrays.stream(CustomerKind.values()).filter(k -> k.name().equals(name)).findFirst();
        if (kind.isEmpty()) {
            members.problem(KIND, "takes one of " + Arrays.toString(CustomerKind.values()));
        }
        return kind.orElse(CustomerKind.PERSON);
    }

    private static FileForm form(Members members) {
        FileForm plain = FileForm.PLAIN;
        return members.object("file").map(file -> {
            file.only(Set.of("encoding", SEPARATOR, "empty"));
            String separator = file.text(SEPARATOR).orElse(String.valueOf(plain.separator()));
            if (separator.length() != 1) {
                file.problem(SEPARATOR, "takes one character");
            }
            return new FileForm(file.text("encoding").orElse(plain.encoding()),
                    separator.length() == 1 ? separator.charAt(0) : plain.separator(), Set.copyOf(file.texts("empty")));
        }).orElse(plain);
    }
}
