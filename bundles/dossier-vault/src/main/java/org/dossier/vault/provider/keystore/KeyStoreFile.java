package org.dossier.vault.provider.keystore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.UnaryOperator;

import org.dossier.vault.provider.crypto.Secret;

/** The file {@code master.p12} in its directory. It is written once and never over another file, readable or not. */
final class KeyStoreFile {

    private final Path file;
    private final KeyStorePassword password;

    /**
     * The key store in that directory.
     *
     * @param environment how environment variables are read
     */
    KeyStoreFile(Path directory, UnaryOperator<String> environment) {
        this.file = directory.resolve("master.p12");
        this.password = new KeyStorePassword(environment, directory);
    }

    /** Where it lies. */
    Path path() {
        return file;
    }

    /** Whether the name is taken, by whatever: also a link to a volume that is not mounted counts. */
    boolean exists() {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** Whether its password lies beside it. */
    boolean passwordBeside() {
        return password.besideKeyStore();
    }

    /** Whether others on the machine may read the key store, or the password beside it. */
    boolean openToOthers() throws IOException {
        return OwnerOnlyFiles.openToOthers(file) || passwordBeside() && OwnerOnlyFiles.openToOthers(password.file());
    }

    /** @throws IOException when it cannot be read, or password or content are not what they should be */
    KeySecrets read() throws IOException {
        char[] chars = password.existing();
        try {
            return KeyStoreCodec.decode(Files.readAllBytes(file), chars);
        } finally {
            Arrays.fill(chars, ' ');
        }
    }

    /** @throws IOException when it cannot be written, or the name is taken */
    void create(KeySecrets secrets) throws IOException {
        char[] chars = password.forNewKeyStore();
        try {
            byte[] encoded = KeyStoreCodec.encode(secrets, chars);
            OwnerOnlyFiles.create(file, encoded);
            Secret.wipe(encoded);
        } finally {
            Arrays.fill(chars, ' ');
        }
    }
}
