package org.dossier.interactions.provider.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Collection;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.dossier.core.CustomerNumber;
import org.dossier.vault.DamagedValue;
import org.dossier.vault.SealContext;
import org.dossier.vault.Vault;

/** Really encrypts, under keys that are made from the customer's number. */
public final class TestVault implements Vault {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    @Override
    public void prepare(Collection<CustomerNumber> customers) {
        // the keys need no preparation
    }

    @Override
    public byte[] seal(CustomerNumber customer, SealContext context, byte[] value) {
        try {
            byte[] nonce = Arrays.copyOf(hash(customer.value() + context + value.length), NONCE);
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, customer, context, nonce).doFinal(value);
            byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, all, NONCE, sealed.length);
            return all;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] open(CustomerNumber customer, SealContext context, byte[] sealed) {
        try {
            return cipher(Cipher.DECRYPT_MODE, customer, context, Arrays.copyOf(sealed, NONCE))
                    .doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new DamagedValue(context);
        }
    }

    @Override
    public byte[] digest(CustomerNumber customer, SealContext context, byte[] content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key(customer));
            mac.update(context.bytes());
            return mac.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Cipher cipher(int mode, CustomerNumber customer, SealContext context, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key(customer), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.bytes());
        return cipher;
    }

    private static SecretKeySpec key(CustomerNumber customer) throws GeneralSecurityException {
        return new SecretKeySpec(hash(customer.value()), "AES");
    }

    private static byte[] hash(String text) throws GeneralSecurityException {
        return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    }
}
