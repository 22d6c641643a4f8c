package org.dossier.access.provider.proposals;

import javax.persistence.Column;
import javax.persistence.Embeddable;

/** A field that a proposal would change, and whether it must be keyed again. */
@Embeddable
class ProposalField {

    @Column(name = "field")
    private String field;
    @Column(name = "rekeyed")
    private short rekeyed;

    /** For the persistence provider. */
    protected ProposalField() {
    }

    ProposalField(String field, boolean rekeyed) {
        this.field = field;
        this.rekeyed = (short) (rekeyed ? 1 : 0);
    }

    String field() {
        return field;
    }

    boolean rekeyed() {
        return rekeyed != 0;
    }
}
