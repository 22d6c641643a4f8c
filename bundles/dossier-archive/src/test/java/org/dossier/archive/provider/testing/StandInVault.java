package org.dossier.archive.provider.testing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import org.dossier.core.CustomerNumber;
import org.dossier.core.NotFound;
import org.dossier.vault.BlindTokens;
import org.dossier.vault.DamagedValue;
import org.dossier.vault.RowTags;
import org.dossier.vault.SealContext;
import org.dossier.vault.Vault;
import org.dossier.vault.VaultError;

/** Keeps its promises with keys in memory: AES-GCM with the context as associated data, HMAC for tokens, tags and digests. */
public final class StandInVault implements Vault, BlindTokens, RowTags {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final int TOKEN_BYTES = 16;

    private final SecureRandom random = new SecureRandom();
    private final byte[] secret = "the same for every test of a database".getBytes(StandardCharsets.UTF_8);
    private final Set<CustomerNumber> prepared = ConcurrentHashMap.newKeySet();

    @Override
    public void prepare(Collection<CustomerNumber> customers) {
        prepared.addAll(customers);
    }

    @Override
    public byte[] seal(CustomerNumber customer, SealContext context, byte[] value) {
        if (!prepared.contains(customer)) {
            throw new NotFound(VaultError.NO_KEY, "no key for " + customer);
        }
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, customer, context, nonce).doFinal(value);
            return ByteBuffer.allocate(NONCE + sealed.length).put(nonce).put(sealed).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] open(CustomerNumber customer, SealContext context, byte[] sealed) {
        try {
            byte[] nonce = Arrays.copyOf(sealed, NONCE);
            return cipher(Cipher.DECRYPT_MODE, customer, context, nonce).doFinal(sealed, NONCE, sealed.length - NONCE);
        } catch (GeneralSecurityException e) {
            throw new DamagedValue(context);
        }
    }

    @Override
    public byte[] digest(CustomerNumber customer, SealContext context, byte[] content) {
        return mac(key(customer), context.bytes(), content);
    }

    @Override
    public String token(String kind, String normalised) {
        byte[] mac = mac(mac(secret, kind.getBytes(StandardCharsets.UTF_8)), normalised.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(mac, 0, TOKEN_BYTES);
    }

    @Override
    public byte[] tag(SealContext context, byte[] content) {
        return mac(secret, context.bytes(), content);
    }

    @Override
    public void check(SealContext context, byte[] content, byte[] tag) {
        if (!MessageDigest.isEqual(tag, tag(context, content))) {
            throw new DamagedValue(context);
        }
    }

    private Cipher cipher(int mode, CustomerNumber customer, SealContext context, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key(customer), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(context.bytes());
        return cipher;
    }

    private byte[] key(CustomerNumber customer) {
        return mac(secret, customer.value().getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] mac(byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
