package org.dossier.access.provider.credentials;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Makes random secrets, and the hashes under which they are stored. Thread-safe. */
@Component(service = Secrets.class)
public final class Secrets {

    /** 128 bits, as D11 asks. */
    private static final int TOKEN_BYTES = 16;
    private static final int PASSWORD_BYTES = 18;

    private final SecureRandom random = new SecureRandom();

    /** Draws from the platform's generator. */
    @Activate
    public Secrets() {
        // nothing to set up: the generator seeds itself
    }

    /** A session token: 128 random bits, base64url, 22 characters. */
    public String token() {
        return draw(TOKEN_BYTES);
    }

    /** A one-time code: 128 random bits, base64url. */
    public String code() {
        return draw(TOKEN_BYTES);
    }

    /** A generated password: 144 random bits, base64url, 24 characters. */
    public String password() {
        return draw(PASSWORD_BYTES);
    }

    /** SHA-256 as 64 hexadecimal digits: enough for secrets of 128 random bits, which cannot be guessed from it. */
    public static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private String draw(int length) {
        byte[] bytes = new byte[length];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
