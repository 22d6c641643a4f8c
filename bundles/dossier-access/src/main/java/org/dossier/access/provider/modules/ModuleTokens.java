package org.dossier.access.provider.modules;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/**
 * Makes and reads the tokens of module callers: the bundle's name and the person's token, under a MAC whose key lives as long as
 * this component. Nothing is stored, so that nothing grows; a token is worth nothing on another node or after a restart.
 * Thread-safe.
 */
@Component(service = ModuleTokens.class)
public final class ModuleTokens {

    private static final String PREFIX = "m.";
    private static final String ITSELF = "-";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY_BYTES = 32;
    private static final int PARTS = 4;

    private final SecretKeySpec key;

    /**
     * What a module's token says.
     *
     * @param symbolicName the bundle
     * @param person the token of the person whose session is passed on; empty when the module acts as itself
     */
    public record ModuleToken(String symbolicName, Optional<String> person) {
    }

    /** Draws a key. */
    @Activate
    public ModuleTokens() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** The token of a bundle, as itself or for a person. */
    String make(ModuleToken token) {
        String said = token.person().orElse(ITSELF) + "." + token.symbolicName();
        return PREFIX + mac(said) + "." + said;
    }

    /** Whether a text is a token of this kind at all. */
    public boolean recognizes(String text) {
        return text.startsWith(PREFIX);
    }

    /** What a token says; empty when this component did not make it. */
    public Optional<ModuleToken> read(String text) {
        String[] parts = text.split("\\.", PARTS);
        if (parts.length < PARTS || !same(parts[1], mac(parts[2] + "." + parts[3]))) {
            return Optional.empty();
        }
        return Optional.of(new ModuleToken(parts[3], Optional.of(parts[2]).filter(person -> !ITSELF.equals(person))));
    }

    private String mac(String said) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(said.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, e);
        }
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
