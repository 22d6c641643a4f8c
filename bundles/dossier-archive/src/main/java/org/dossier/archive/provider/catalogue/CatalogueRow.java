package org.dossier.archive.provider.catalogue;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/**
 * The one row that holds the catalogue's revision; its tag covers the tags of all definitions, so that none can be taken away.
 */
@Entity
@Table(name = "archive_catalogue")
public class CatalogueRow {

    static final String ONLY = "fields";

    @Id
    private String name;
    private long revision;
    private byte[] tag;

    /** For the persistence provider. */
    protected CatalogueRow() {
    }

    CatalogueRow(long revision) {
        this.name = ONLY;
        this.revision = revision;
    }

    long revision() {
        return revision;
    }

    byte[] tag() {
        return tag.clone();
    }

    void tag(byte[] fresh) {
        tag = fresh.clone();
    }
}
