package org.dossier.vault.provider.keystore;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.function.UnaryOperator;

import org.dossier.vault.provider.crypto.Secret;

/**
 * The password of the key store: from the environment variable {@value #VARIABLE}, or else from {@code master.password} beside
 * the key store, which is generated with it.
 *
 * <p>What that means: a password from the environment is not on the disk, so that a copied disk or directory does not open the
 * key store. A generated one lies beside it, and protects only against a key store file that got away alone: <em>whoever can read
 * the directory has the master key</em>. The health check says so for as long as it is the case.
 */
final class KeyStorePassword {

    /** The environment variable. */
    static final String VARIABLE = "DOSSIER_KEYSTORE_PASSWORD";
    /** The shortest password that is taken from the environment. */
    static final int SHORTEST = 16;

    private static final int GENERATED_BYTES = 32;

    private final UnaryOperator<String> environment;
    private final Path file;

    KeyStorePassword(UnaryOperator<String> environment, Path directory) {
        this.environment = environment;
        this.file = directory.resolve("master.password");
    }

    /** Whether the password lies beside the key store. */
    boolean besideKeyStore() {
        return environment.apply(VARIABLE) == null;
    }

    /** Where a generated password lies. */
    Path file() {
        return file;
    }

    /**
     * The password of an existing key store; the caller wipes it.
     *
     * @throws IOException when there is none, or the one from the environment cannot be one
     */
    char[] existing() throws IOException {
        String given = environment.apply(VARIABLE);
        if (given != null) {
            return checked(given).toCharArray();
        }
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException(VARIABLE + " is not set, and there is no " + file);
        }
        return StandardCharsets.US_ASCII.decode(ByteBuffer.wrap(Files.readAllBytes(file))).toString().strip().toCharArray();
    }

    /** The password for a key store that is about to be made, generated when the environment has none; the caller wipes it. */
    char[] forNewKeyStore() throws IOException {
        if (besideKeyStore() && Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
            generate();
        }
        return existing();
    }

    private void generate() throws IOException {
        byte[] random = new byte[GENERATED_BYTES];
        new SecureRandom().nextBytes(random);
        byte[] text = Base64.getUrlEncoder().withoutPadding().encode(random);
        OwnerOnlyFiles.create(file, text);
        Secret.wipe(random);
        Secret.wipe(text);
    }

    /** PKCS #12 encryption of this Java takes printable ASCII only; an unsuitable password is never part of the message. */
    private static String checked(String password) throws IOException {
        if (password.length() < SHORTEST || !password.chars().allMatch(character -> character >= ' ' && character <= '~')) {
            throw new IOException(VARIABLE + " is refused; allowed are " + SHORTEST + " or more printable ASCII characters");
        }
        return password;
    }
}
