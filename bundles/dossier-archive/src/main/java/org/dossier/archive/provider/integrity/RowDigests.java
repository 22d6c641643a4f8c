package org.dossier.archive.provider.integrity;

import java.util.HexFormat;

import org.dossier.archive.provider.customers.CustomerHead;
import org.dossier.archive.provider.customers.PastHead;
import org.dossier.archive.provider.relationships.rows.StoredRelationship;
import org.dossier.archive.provider.sections.SectionVersion;
import org.dossier.audit.StateCommitment;
import org.dossier.core.CustomerNumber;
import org.dossier.vault.SealContext;
import org.dossier.vault.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What audit entries commit to about rows (D2), keyed by the customer's key, so that the log betrays nothing and an erasure
 * leaves nothing. Thread-safe.
 */
@Component(service = RowDigests.class)
public final class RowDigests {

    /** The kind of head rows. */
    public static final String CUSTOMER = "archive_customer";
    /** The kind of what head rows were. */
    public static final String PAST = "archive_customer_past";
    /** The kind of section versions. */
    public static final String SECTION = "archive_section";
    /** The kind of relationships. */
    public static final String RELATIONSHIP = "archive_relationship";

    private final Vault vault;

    /** Keys never leave the vault. */
    @Activate
    public RowDigests(@Reference Vault vault) {
        this.vault = vault;
    }

    /** The commitment to a head row. */
    public StateCommitment of(CustomerHead head) {
        return commitment(CUSTOMER, head.number(), head.number().value(), RowContent.of(head));
    }

    /** The commitment to what a head row was. */
    public StateCommitment of(PastHead past) {
        return commitment(PAST, past.number(), PastRowKey.of(past).text(), RowContent.of(past));
    }

    /** The commitment to a version of a section. */
    public StateCommitment of(SectionVersion section) {
        return commitment(SECTION, section.number(), SectionRowKey.of(section).text(), RowContent.of(section));
    }

    /** The commitment to a relationship, under the first customer's key. */
    public StateCommitment of(StoredRelationship row) {
        return commitment(RELATIONSHIP, row.from(), RelationshipRowKey.of(row).text(), RowContent.of(row));
    }

    private StateCommitment commitment(String kind, CustomerNumber number, String key, byte[] content) {
        byte[] digest = vault.digest(number, new SealContext(kind, key, "row", 0), content);
        return new StateCommitment(kind, key, HexFormat.of().formatHex(digest));
    }
}
