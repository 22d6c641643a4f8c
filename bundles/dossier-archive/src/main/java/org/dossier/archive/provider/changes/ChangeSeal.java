package org.dossier.archive.provider.changes;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.SortedMap;

import org.dossier.archive.FieldValue;
import org.dossier.archive.provider.values.DocumentCodec;
import org.dossier.vault.SealContext;
import org.dossier.vault.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Seals proposed changes under the customer's key, bound to their section and the version that they are based on: a change that
 * was moved to another base does not open. Thread-safe.
 */
@Component(service = ChangeSeal.class)
public final class ChangeSeal {

    private final Vault vault;
    private final DocumentCodec codec = new DocumentCodec();

    /** Keys never leave the vault. */
    @Activate
    public ChangeSeal(@Reference Vault vault) {
        this.vault = vault;
    }

    void seal(Change change, SortedMap<String, Optional<FieldValue>> patch, String reason) {
        change.sealed(vault.seal(change.number(), context(change, "reason"), reason.getBytes(StandardCharsets.UTF_8)),
                vault.seal(change.number(), context(change, "document"), codec.encodePatch(patch)));
    }

    /** The wanted values. */
    public SortedMap<String, Optional<FieldValue>> patch(Change change) {
        return codec.decodePatch(vault.open(change.number(), context(change, "document"), change.document()));
    }

    /** Why, in the maker's words. */
    public String reason(Change change) {
        return new String(vault.open(change.number(), context(change, "reason"), change.reason()), StandardCharsets.UTF_8);
    }

    private static SealContext context(Change change, String column) {
        return new SealContext("archive_change", change.number() + "/" + change.id() + "/" + change.section(), column,
                change.baseVersion());
    }
}
