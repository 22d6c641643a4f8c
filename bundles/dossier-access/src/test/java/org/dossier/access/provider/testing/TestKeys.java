package org.dossier.access.provider.testing;

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

/** Tags as the vault makes them, under a fixed key; sealing is a mere mark, since nothing here opens what was sealed. */
public final class TestKeys implements RowTags, Vault {

    private static final byte[] KEY = "a key for tests".getBytes(StandardCharsets.UTF_8);
    private static final byte[] MARK = "sealed:".getBytes(StandardCharsets.UTF_8);

    @Override
    public byte[] tag(SealContext context, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
            mac.update(context.bytes());
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void check(SealContext context, byte[] content, byte[] tag) {
        if (!MessageDigest.isEqual(tag(context, content), tag)) {
            throw new DamagedValue(context);
        }
    }

    @Override
    public void prepare(Collection<CustomerNumber> customers) {
        // every customer has a key here
    }

    @Override
    public byte[] seal(CustomerNumber customer, SealContext context, byte[] value) {
        byte[] sealed = new byte[MARK.length + value.length];
        System.arraycopy(MARK, 0, sealed, 0, MARK.length);
        for (int i = 0; i < value.length; i++) {
            sealed[MARK.length + i] = (byte) ~value[i];
        }
        return sealed;
    }

    @Override
    public byte[] open(CustomerNumber customer, SealContext context, byte[] sealed) {
        throw new DamagedValue(context);
    }

    @Override
    public byte[] digest(CustomerNumber customer, SealContext context, byte[] content) {
        return tag(context, content);
    }
}
