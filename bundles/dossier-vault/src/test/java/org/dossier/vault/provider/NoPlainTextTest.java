package org.dossier.vault.provider;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.apache.commons.dbcp2.BasicDataSource;
import org.dossier.core.CustomerNumber;
import org.dossier.database.MigrationSource;
import org.dossier.database.internal.Migration;
import org.dossier.vault.MasterKey;
import org.dossier.vault.SealContext;
import org.dossier.vault.WrappedKey;
import org.dossier.vault.provider.keys.CustomerKeys;
import org.dossier.vault.provider.table.VaultTables;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * D4: neither the files of the database, its log among them, nor the key store show a key: they are searched for every data key,
 * master key and search secret in the forms in which one could be written. Broken once by a master key that wrapped nothing: the
 * log of the database showed data keys.
 */
public class NoPlainTextTest {

    private static final int CUSTOMERS = 50;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final BasicDataSource database = new BasicDataSource();
    private final List<byte[]> secrets = new ArrayList<>();
    private VaultFixture node;

    @Before
    public void start() {
        database.setUrl("jdbc:derby:" + path("keys-db") + ";create=true");
        MigrationSource tables = new VaultTables();
        new Migration(tables).run(database);
        node = new VaultFixture(database, path("keys"));
    }

    @Test
    public void noFileShowsAKey() throws IOException, SQLException {
        CustomerKeys keys = node.keys(copying(node.master()));
        List<CustomerNumber> customers = VaultFixture.customers("PLAIN", CUSTOMERS);
        keys.prepare(customers);
        new SealingVault(keys).seal(customers.get(0), new SealContext("t", "r", "f", 1), "value".getBytes(UTF_8));
        secrets.add(node.keyStore().master(1, byte[]::clone));
        secrets.add(node.keyStore().search(byte[]::clone));
        assertThat(secrets).hasSize(CUSTOMERS + 2);

        assertThat(filesWith("PLAIN-7")).as("the search finds what is there").isNotEmpty();
        for (byte[] secret : secrets) {
            for (String form : forms(secret)) {
                assertThat(filesWith(form)).isEmpty();
            }
        }
    }

    @After
    public void stop() throws SQLException {
        database.close();
        assertThatThrownBy(() -> DriverManager.getConnection("jdbc:derby:" + path("keys-db") + ";shutdown=true"))
                .as("Derby says so with an exception").isInstanceOf(SQLException.class).hasMessageContaining("shutdown");
    }

    private Path path(String name) {
        return folder.getRoot().toPath().resolve(name);
    }

    private static List<String> forms(byte[] secret) {
        String hex = HexFormat.of().formatHex(secret);
        return List.of(new String(secret, ISO_8859_1), hex, hex.toUpperCase(Locale.ROOT),
                Base64.getEncoder().withoutPadding().encodeToString(secret),
                Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    private List<Path> filesWith(String text) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(folder.getRoot().toPath())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (new String(Files.readAllBytes(file), ISO_8859_1).contains(text)) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private MasterKey copying(MasterKey master) {
        return new MasterKey() {

            @Override
            public String generation() {
                return master.generation();
            }

            @Override
            public WrappedKey wrap(byte[] key, SealContext context) {
                secrets.add(key.clone());
                return master.wrap(key, context);
            }

            @Override
            public byte[] unwrap(WrappedKey wrapped, SealContext context) {
                return master.unwrap(wrapped, context);
            }
        };
    }
}
