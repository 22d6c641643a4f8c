package org.dossier.archive.provider.relationships.types;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

import org.dossier.archive.CustomerKind;
import org.dossier.archive.Label;
import org.dossier.archive.RelationshipType;

/**
 * A type of relationship as a row; lists stand in one column each, an item a line. Every row says how many there are, so that none
 * can be taken away unnoticed. Never changed after it is made.
 */
@Entity
@Table(name = "archive_relationship_type")
public class TypeRow {

    private static final String BETWEEN = "\n";

    @Id
    private String name;
    private int position;
    @Column(name = "row_count")
    private int count;
    @Column(name = "forward_zh")
    private String forwardZh;
    @Column(name = "forward_en")
    private String forwardEn;
    @Column(name = "inverse_zh")
    private String inverseZh;
    @Column(name = "inverse_en")
    private String inverseEn;
    @Column(name = "from_kinds")
    private String from;
    @Column(name = "to_kinds")
    private String to;
    @Column(name = "symmetric_type")
    private boolean symmetric;
    private String attributes;
    private byte[] tag;

    /** For the persistence provider. */
    protected TypeRow() {
    }

    TypeRow(int position, int count, RelationshipType type) {
        this.position = position;
        this.count = count;
        name = type.name();
        forwardZh = type.forward().zh();
        forwardEn = type.forward().en();
        inverseZh = type.inverse().zh();
        inverseEn = type.inverse().en();
        from = joined(type.from());
        to = joined(type.to());
        symmetric = type.symmetric();
        attributes = AttributeLines.write(type.attributes());
    }

    String name() {
        return name;
    }

    int count() {
        return count;
    }

    byte[] tag() {
        return tag.clone();
    }

    void tag(byte[] fresh) {
        tag = fresh.clone();
    }

    /** Everything but the tag, in an order that never changes. */
    List<Object> content() {
        return List.of(name, position, count, forwardZh, forwardEn, inverseZh, inverseEn, from, to, symmetric, attributes);
    }

    RelationshipType type() {
        return new RelationshipType(name, new Label(forwardZh, forwardEn), new Label(inverseZh, inverseEn), kinds(from), kinds(to),
                symmetric, AttributeLines.read(attributes));
    }

    private static String joined(Set<CustomerKind> kinds) {
        return kinds.stream().map(Enum::name).sorted().collect(Collectors.joining(BETWEEN));
    }

    private static Set<CustomerKind> kinds(String text) {
        return Arrays.stream(text.split(BETWEEN)).map(CustomerKind::valueOf).collect(Collectors.toSet());
    }
}
