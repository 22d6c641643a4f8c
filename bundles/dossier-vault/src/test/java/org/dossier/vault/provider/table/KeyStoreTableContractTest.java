package org.dossier.vault.provider.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.dossier.core.CustomerNumber;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.dossier.vault.WrappedKey;
import org.dossier.vault.provider.keystore.KeyStoreRegister;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** D4: the database remembers the one key store under which the archive was begun. */
@RunWith(Parameterized.class)
public class KeyStoreTableContractTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new VaultTables());

    private final KeysDatabase database;
    private final KeyStoreRegister register;

    public KeyStoreTableContractTest(Engine engine) {
        database = new KeysDatabase(DATABASES.fresh(engine).keys());
        register = new KeyStoreTable(database);
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Test
    public void theFirstFingerprintStays() {
        assertThat(register.fingerprint()).isEmpty();
        assertThat(register.remember("first")).isEqualTo("first");
        assertThat(register.remember("second")).isEqualTo("first");
        assertThat(register.fingerprint()).contains("first");
    }

    @Test
    public void nodesThatBeginAtOnceAgreeOnOne() throws InterruptedException, ExecutionException {
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        try {
            List<Callable<String>> starts = IntStream.range(0, 32)
                    .<Callable<String>>mapToObj(i -> () -> register.remember("node-" + i)).toList();
            TreeSet<String> remembered = new TreeSet<>();
            for (Future<String> start : nodes.invokeAll(starts)) {
                remembered.add(start.get());
            }
            assertThat(remembered).hasSize(1).containsExactly(register.fingerprint().orElseThrow());
        } finally {
            nodes.shutdown();
        }
    }

    @Test
    public void tellsWhetherThereAreKeys() {
        assertThat(register.holdsKeys()).isFalse();
        new KeyTable(database).createMissing(new TreeSet<>(List.of(new CustomerNumber("C"))),
                customer -> new StoredKey(customer, 1, new WrappedKey("master-1", new byte[] {1})));
        assertThat(register.holdsKeys()).isTrue();
    }
}
