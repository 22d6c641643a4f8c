package org.dossier.archive.provider.catalogue;

import java.util.List;

import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

import org.dossier.archive.Label;
import org.dossier.archive.SectionDefinition;

/** A section's definition as a row. Never changed after it is made. */
@Entity
@Table(name = "archive_section_definition")
public class SectionRow {

    @Id
    private String name;
    private int position;
    @Column(name = "label_zh")
    private String zh;
    @Column(name = "label_en")
    private String en;
    private byte[] tag;

    /** For the persistence provider. */
    protected SectionRow() {
    }

    SectionRow(int position, SectionDefinition section) {
        this.position = position;
        name = section.name();
        zh = section.labels().zh();
        en = section.labels().en();
    }

    String name() {
        return name;
    }

    byte[] tag() {
        return tag.clone();
    }

    void tag(byte[] fresh) {
        tag = fresh.clone();
    }

    /** Everything but the tag, in an order that never changes. */
    List<Object> content() {
        return List.of(name, position, zh, en);
    }

    SectionDefinition definition() {
        return new SectionDefinition(name, new Label(zh, en));
    }
}
