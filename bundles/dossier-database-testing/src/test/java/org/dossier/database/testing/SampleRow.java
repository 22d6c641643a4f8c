package org.dossier.database.testing;

import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;

/** A row of the tests' own table. */
@Entity
@Table(name = "sample_row")
public class SampleRow {

    @Id
    private long id;
    private String text;

    protected SampleRow() {
        // for EclipseLink
    }

    public SampleRow(long id, String text) {
        this.id = id;
        this.text = text;
    }
}
