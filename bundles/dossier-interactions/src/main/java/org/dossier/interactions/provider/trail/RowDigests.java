package org.dossier.interactions.provider.trail;

import java.util.HexFormat;

import org.dossier.audit.StateCommitment;
import org.dossier.core.CustomerNumber;
import org.dossier.vault.SealContext;
import org.dossier.vault.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What audit entries commit to about rows (D2), keyed by the customer's key. Thread-safe. */
@Component(service = RowDigests.class)
public final class RowDigests {

    private final Vault vault;

    /** Keys never leave the vault. */
    @Activate
    public RowDigests(@Reference Vault vault) {
        this.vault = vault;
    }

    /** The commitment to a customer's row. */
    public StateCommitment commitment(String table, CustomerNumber number, String id, RowContent content) {
        String key = number + "/" + id;
        byte[] digest = vault.digest(number, new SealContext(table, key, "row", 0), content.bytes());
        return new StateCommitment(table, key, HexFormat.of().formatHex(digest));
    }
}
