package org.dossier.vault.provider.tokens;

import java.security.MessageDigest;

import org.dossier.vault.DamagedValue;
import org.dossier.vault.RowTags;
import org.dossier.vault.SealContext;
import org.dossier.vault.provider.crypto.Bound;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tags under one key; the context within the digest keeps tables, rows, fields and versions apart. */
@Component
public final class KeyedRowTags implements RowTags {

    /** Stored tags depend on it. */
    private static final String LABEL = "dossier-row-tag/v1";

    private final RootDigests digests;

    /** Tags by those digests. */
    @Activate
    public KeyedRowTags(@Reference RootDigests digests) {
        this.digests = digests;
    }

    @Override
    public byte[] tag(SealContext context, byte[] content) {
        return digests.digest(LABEL, Bound.bytes(context, content));
    }

    @Override
    public void check(SealContext context, byte[] content, byte[] tag) {
        if (!MessageDigest.isEqual(tag(context, content), tag)) {
            throw new DamagedValue(context);
        }
    }
}
