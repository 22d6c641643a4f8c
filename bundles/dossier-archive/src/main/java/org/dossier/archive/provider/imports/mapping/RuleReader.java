package org.dossier.archive.provider.imports.mapping;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.dossier.archive.ColumnRule;

import com.fasterxml.jackson.databind.JsonNode;

/** Reads how values come out of rows: a heading, a list of headings, or an object that says more. */
final class RuleReader {

    private static final String COLUMN = "column";
    private static final String CONSTANT = "constant";
    private static final Set<String> KNOWN = Set.of(COLUMN, CONSTANT, "values", "format");

    private RuleReader() {
    }

    /** The rules of an object's members, by their names. */
    static SortedMap<String, ColumnRule> rules(Members members) {
        SortedMap<String, ColumnRule> rules = new TreeMap<>();
        members.names().forEach(name -> rules.put(name, rule(members, name)));
        return rules;
    }

    private static ColumnRule rule(Members members, String name) {
        JsonNode node = members.get(name);
        if (node.isTextual() || node.isArray()) {
            return checked(members, name, new ColumnRule(members.texts(name), Optional.empty(), Map.of(), Optional.empty()));
        }
        if (!node.isObject()) {
            members.problem(name, "takes a heading, a list of headings, or an object that says more");
            return ColumnRule.always("");
        }
        Members rule = members.object(name).orElseThrow().only(KNOWN);
        List<String> columns = rule.texts(COLUMN);
        return checked(members, name,
                new ColumnRule(columns, rule.text(CONSTANT), rule.textByName("values"), rule.text("format")));
    }

    private static ColumnRule checked(Members members, String name, ColumnRule rule) {
        if (rule.columns().isEmpty() == rule.constant().isEmpty()) {
            members.problem(name, "takes either a column or a constant");
        }
        return rule;
    }
}
