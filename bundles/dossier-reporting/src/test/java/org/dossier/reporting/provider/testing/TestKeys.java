package org.dossier.reporting.provider.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Collection;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.dossier.core.CustomerNumber;
import org.dossier.vault.DamagedValue;
import org.dossier.vault.RowTags;
import org.dossier.vault.SealContext;
import org.dossier.vault.Vault;

/** Real tags and digests under keys in memory. Nothing is sealed: neither consumption nor figures are. */
public final class TestKeys implements RowTags, Vault {

    private static final String TAGS = "the same for every test of a database";

    @Override
    public byte[] tag(SealContext context, byte[] content) {
        return mac(TAGS, context, content);
    }

    @Override
    public void check(SealContext context, byte[] content, byte[] tag) {
        if (!MessageDigest.isEqual(tag, tag(context, content))) {
            throw new DamagedValue(context);
        }
    }

    @Override
    public byte[] digest(CustomerNumber customer, SealContext context, byte[] content) {
        return mac(TAGS + customer, context, content);
    }

    @Override
    public void prepare(Collection<CustomerNumber> customers) {
        // the keys need no preparation
    }

    @Override
    public byte[] seal(CustomerNumber customer, SealContext context, byte[] value) {
        throw new AssertionError("nothing is sealed here");
    }

    @Override
    public byte[] open(CustomerNumber customer, SealContext context, byte[] sealed) {
        throw new AssertionError("nothing is sealed here");
    }

    private static byte[] mac(String key, SealContext context, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update(context.bytes());
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
