package org.dossier.vault.provider.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import javax.transaction.NotSupportedException;
import javax.transaction.SystemException;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Unavailable;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.dossier.database.testing.TestDatabase;
import org.dossier.vault.WrappedKey;
import org.dossier.vault.provider.VaultFixture;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * D4: a key is durable before its customer, one for each, whoever else writes and whatever becomes of the caller's transaction.
 */
@RunWith(Parameterized.class)
public class KeyTableContractTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new VaultTables());

    private static final int WRITERS = 8;

    private final TestDatabase database;
    private final KeyTable table;
    private final AtomicInteger made = new AtomicInteger();

    public KeyTableContractTest(Engine engine) {
        database = DATABASES.on(engine);
        table = new KeyTable(new KeysDatabase(database.keys()));
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Test
    public void findsWhatWasMadeAndNothingElse() {
        CustomerNumber customer = new CustomerNumber("FIND");
        List<StoredKey> created = create(List.of(customer));
        StoredKey found = table.find(customer).orElseThrow();
        assertThat(found.suite()).isEqualTo(1);
        assertThat(found.wrapped().generation()).isEqualTo("master-1");
        assertThat(found.wrapped().bytes()).isEqualTo(created.get(0).wrapped().bytes());
        assertThat(table.find(new CustomerNumber("FIND-2"))).isEmpty();
    }

    @Test
    public void makesOnlyWhatIsMissing() {
        List<CustomerNumber> block = VaultFixture.customers("MISSING", 1_000);
        assertThat(create(block.subList(0, 400))).hasSize(400);
        assertThat(create(block)).extracting(StoredKey::customer).containsExactlyInAnyOrderElementsOf(block.subList(400, 1_000));
        assertThat(create(block)).isEmpty();
        assertThat(count("MISSING")).isEqualTo(1_000);
    }

    /** The last key does not fit into its column. Broken once by committing each statement: Derby kept the others. */
    @Test
    public void aBlockIsThereAsAWholeOrNotAtAll() {
        TreeSet<CustomerNumber> block = new TreeSet<>(VaultFixture.customers("WHOLE", 100));
        assertThatThrownBy(() -> table.createMissing(block, customer -> customer.equals(block.last())
                ? new StoredKey(customer, 1, new WrappedKey("master-1", new byte[2_000])) : key(customer, 0)))
                .isInstanceOf(Unavailable.class);
        assertThat(count("WHOLE")).isZero();
    }

    /**
     * Broken once by not repeating work that collided: writers failed. Blocks overlap, and half of them come in the opposite
     * order.
     */
    @Test
    public void writersThatMeetMakeOneKeyForEachCustomer() throws InterruptedException, ExecutionException {
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<List<StoredKey>>> blocks = IntStream.range(0, 4 * WRITERS)
                    .<Callable<List<StoredKey>>>mapToObj(i -> () -> {
                List<CustomerNumber> block = new ArrayList<>(VaultFixture.customers("MEET", 600)
                        .subList(i % 4 * 100, i % 4 * 100 + 300));
                if (i % 2 == 0) {
                    Collections.reverse(block);
                }
                return create(block);
            }).toList();
            List<StoredKey> written = new ArrayList<>();
            for (Future<List<StoredKey>> block : writers.invokeAll(blocks)) {
                written.addAll(block.get());
            }
            assertThat(written).extracting(StoredKey::customer).doesNotHaveDuplicates().hasSize(600);
            assertThat(written).allSatisfy(key ->
                    assertThat(table.find(key.customer()).orElseThrow().wrapped().bytes()).isEqualTo(key.wrapped().bytes()));
        } finally {
            writers.shutdown();
        }
    }

    @Test
    public void aCallersTransactionIsNotJoined() throws NotSupportedException, SystemException {
        database.transactions().begin();
        create(List.of(new CustomerNumber("APART")));
        database.transactions().rollback();
        assertThat(table.find(new CustomerNumber("APART"))).isPresent();
    }

    /** A data source that was configured as an XA one by mistake would make keys disappear with the caller's rollback. */
    @Test
    public void aDataSourceThatJoinsTransactionsIsRefused() throws NotSupportedException, SystemException {
        KeysDatabase misconfigured = new KeysDatabase(database.dataSource());
        database.transactions().begin();
        try {
            assertThatThrownBy(() -> misconfigured.run(Connection::getAutoCommit)).isInstanceOf(Unavailable.class);
        } finally {
            database.transactions().rollback();
        }
    }

    @Test
    public void aDatabaseThatIsAwayIsUnavailable() {
        EmbeddedDataSource nowhere = new EmbeddedDataSource();
        nowhere.setDatabaseName(Path.of("no", "such", "database").toString());
        KeyTable away = new KeyTable(new KeysDatabase(nowhere));
        assertThatThrownBy(() -> away.find(new CustomerNumber("AWAY"))).isInstanceOfSatisfying(Unavailable.class, refusal ->
                assertThat(refusal.retryAfter()).isPositive());
    }

    private List<StoredKey> create(List<CustomerNumber> customers) {
        return table.createMissing(new TreeSet<>(customers), customer -> key(customer, made.incrementAndGet()));
    }

    private static StoredKey key(CustomerNumber customer, int number) {
        String content = customer + "/" + number + "/" + Thread.currentThread().getId();
        return new StoredKey(customer, 1, new WrappedKey("master-1", content.getBytes(StandardCharsets.UTF_8)));
    }

    private int count(String name) {
        return new KeysDatabase(database.keys()).run(connection -> {
            try (Statement statement = connection.createStatement()) {
                ResultSet rows = statement.executeQuery("select count(*) from vault_key where customer like '" + name + "-%'");
                rows.next();
                return rows.getInt(1);
            }
        });
    }
}
