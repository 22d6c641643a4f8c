package org.dossier.archive.provider.catalogue;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.SectionDefinition;

/**
 * The catalogue at one revision. Immutable and thread-safe.
 *
 * @param revision grows with every change
 * @param sections the sections in the order in which they are shown
 * @param fields the fields, by section, in the order in which they are shown
 */
public record Catalogue(long revision, List<SectionDefinition> sections, List<FieldDefinition> fields) {

    /** The field that every customer has and that lists show. */
    public static final String NAME = "name";
    /** The field that stands for the attributes of relationships. */
    public static final String RELATIONSHIP = "relationshipAttributes";
    /** The section that every customer has. */
    public static final String BASIC = "basic";

    /** Keeps unmodifiable copies. */
    public Catalogue {
        sections = List.copyOf(sections);
        fields = List.copyOf(fields);
    }

    /** The definition of a field that this kind of customer has. */
    public Optional<FieldDefinition> field(CustomerKind kind, String name) {
        return fields.stream().filter(f -> f.name().equals(name) && f.kinds().contains(kind)).findFirst();
    }

    /** The definition of a field, whatever kind of customer has it. */
    public Optional<FieldDefinition> field(String name) {
        return fields.stream().filter(f -> f.name().equals(name)).findFirst();
    }

    /** The fields that a customer of the kind is complete with. */
    public List<FieldDefinition> required(CustomerKind kind) {
        return fields.stream().filter(f -> f.required() && f.kinds().contains(kind)).toList();
    }

    /** The names of the sections, in the order in which they are shown. */
    public Set<String> sectionNames() {
        return sections.stream().map(SectionDefinition::name).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The fields of a section by name. */
    public Map<String, FieldDefinition> inSection(String section) {
        Map<String, FieldDefinition> byName = new LinkedHashMap<>();
        fields.stream().filter(f -> f.section().equals(section)).forEach(f -> byName.put(f.name(), f));
        return byName;
    }

    /** Fields that can be found by a kind of search, in the order of their names. */
    public List<FieldDefinition> findable() {
        return fields.stream().filter(f -> !f.search().isEmpty()).sorted(Comparator.comparing(FieldDefinition::name)).toList();
    }
}
