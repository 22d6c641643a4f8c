package org.dossier.vault.provider.keystore;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.dossier.vault.CryptoSuite;
import org.dossier.vault.provider.crypto.Secret;

/**
 * What the key store holds: the generations of the master key, and the root of search tokens and row tags, which never changes
 * because all tokens would change with it. Never shows a key. Thread-safe.
 */
final class KeySecrets {

    private static final byte[] IDENTITY = "dossier-key-store/v1".getBytes(StandardCharsets.US_ASCII);

    private final TreeMap<Integer, Secret> generations;
    private final Secret search;

    /**
     * Takes the secrets over.
     *
     * @throws IllegalArgumentException when there is no generation
     */
    KeySecrets(Map<Integer, Secret> generations, Secret search) {
        if (generations.isEmpty()) {
            throw new IllegalArgumentException("no generation of the master key");
        }
        this.generations = new TreeMap<>(generations);
        this.search = search;
    }

    /** New secrets, with one generation. */
    static KeySecrets fresh(CryptoSuite suite) {
        return new KeySecrets(Map.of(1, Secret.taking(suite.newKey())), Secret.taking(suite.newKey()));
    }

    /** The number of the present generation, the highest one. */
    int present() {
        return generations.lastKey();
    }

    /** One generation of the master key; empty when it was destroyed, or never was. */
    Optional<Secret> generation(int number) {
        return Optional.ofNullable(generations.get(number));
    }

    /** All generations by their number. */
    Map<Integer, Secret> generations() {
        return Map.copyOf(generations);
    }

    /** The root of search tokens and row tags. */
    Secret search() {
        return search;
    }

    /** Tells this key store from every other without telling anything about its keys: 32 hexadecimal digits; empty once wiped. */
    Optional<String> fingerprint(CryptoSuite suite) {
        return search.use(root -> suite.mac(root, IDENTITY)).map(mac -> HexFormat.of().formatHex(mac, 0, 16));
    }

    /** Overwrites all secrets. */
    void wipe() {
        generations.values().forEach(Secret::wipe);
        search.wipe();
    }

    @Override
    public String toString() {
        return "KeySecrets" + generations.keySet().stream().map(String::valueOf).collect(Collectors.joining(", ", "[", "]"));
    }
}
