package org.dossier.archive.provider.imports.mapping;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.dossier.core.Violation;

import com.fasterxml.jackson.databind.JsonNode;

/** The members of a JSON object; whatever is wrong with one is noted under its path. Not thread-safe. */
final class Members {

    private final JsonNode node;
    private final String path;
    private final List<Violation> problems;

    /** The members of an object; every other JSON value has none, which is noted. */
    Members(JsonNode node, String path, List<Violation> problems) {
        this.node = node;
        this.path = path;
        this.problems = problems;
        if (!node.isObject()) {
            problem("", "takes an object");
        }
    }

    /** Notes the members that nobody knows. */
    Members only(Set<String> known) {
        names().stream().filter(name -> !known.contains(name))
                .forEach(name -> problem(name, "is unknown; there are " + String.join(", ", known.stream().sorted().toList())));
        return this;
    }

    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Iterator<String> all = node.fieldNames(); all.hasNext();) {
            names.add(all.next());
        }
        return names;
    }

    boolean has(String name) {
        return node.has(name);
    }

    JsonNode get(String name) {
        return node.get(name);
    }

    Optional<String> text(String name) {
        JsonNode member = node.get(name);
        if (member == null) {
            return Optional.empty();
        }
        if (!member.isTextual()) {
            problem(name, "takes a text");
        }
        return Optional.of(member.asText());
    }

    /** A list of texts, or a single one; empty when there is no such member. */
    List<String> texts(String name) {
        JsonNode member = node.get(name);
        List<String> texts = new ArrayList<>();
        if (member != null && member.isArray()) {
            member.forEach(single -> texts.add(textOf(name, single)));
        } else if (member != null) {
            texts.add(textOf(name, member));
        }
        return texts;
    }

    Optional<Members> object(String name) {
        return has(name) ? Optional.of(new Members(node.get(name), path(name), problems)) : Optional.empty();
    }

    /** An object whose members are all texts. */
    Map<String, String> textByName(String name) {
        Map<String, String> texts = new LinkedHashMap<>();
        object(name).ifPresent(inner -> inner.names().forEach(key -> inner.text(key).ifPresent(text -> texts.put(key, text))));
        return texts;
    }

    String path(String name) {
        return path.isEmpty() || name.isEmpty() ? path + name : path + "." + name;
    }

    void problem(String name, String message) {
        String member = path(name);
        problems.add(new Violation(member.isEmpty() ? "mapping" : member, message));
    }

    private String textOf(String name, JsonNode single) {
        if (!single.isTextual()) {
            problem(name, "takes a text or a list of texts");
        }
        return single.asText();
    }
}
