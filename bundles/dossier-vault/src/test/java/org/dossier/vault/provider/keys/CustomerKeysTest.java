package org.dossier.vault.provider.keys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.dossier.core.CustomerNumber;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.dossier.vault.MasterKey;
import org.dossier.vault.SealContext;
import org.dossier.vault.WrappedKey;
import org.dossier.vault.provider.VaultFixture;
import org.dossier.vault.provider.table.VaultTables;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** D4: each customer has one key of its own, separate for each purpose, whatever happens at the same time. */
public class CustomerKeysTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new VaultTables());
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private Recording master;
    private VaultFixture node;
    private CustomerKeys keys;

    @Before
    public void start() {
        node = new VaultFixture(DATABASES.on(Engine.DERBY).keys(), FOLDER.getRoot().toPath());
        master = new Recording(node.master());
        keys = node.keys(master);
    }

    /** Broken once by deriving both with one label: the test failed. */
    @Test
    public void everyCustomerAndPurposeHasAKeyOfItsOwn() {
        List<CustomerNumber> customers = VaultFixture.customers("OWN", 20);
        keys.prepare(customers);
        Set<String> seen = new HashSet<>();
        for (CustomerNumber customer : customers) {
            for (KeyPurpose purpose : KeyPurpose.values()) {
                assertThat(seen.add(key(keys, customer, purpose))).isTrue();
            }
        }
    }

    @Test
    public void moreThanABlockIsPreparedToo() {
        List<CustomerNumber> customers = VaultFixture.customers("MANY", 2_500);
        keys.prepare(customers);
        assertThat(node.table().find(customers.get(0))).isPresent();
        assertThat(node.table().find(customers.get(2_499))).isPresent();
        assertThat(master.wrapped).hasSize(2_500);
    }

    @Test
    public void preparingNobodyNeedsNothing() {
        keys.prepare(List.of());
        assertThat(master.wrapped).isEmpty();
    }

    @Test
    public void dataKeysAreWipedOnceTheyAreWrappedOrDerived() {
        List<CustomerNumber> customers = VaultFixture.customers("WIPED", 100);
        keys.prepare(customers);
        key(node.keys(master), customers.get(0), KeyPurpose.SEAL);
        assertThat(master.wrapped).hasSize(100).allSatisfy(key -> assertThat(key).containsOnly(0));
        assertThat(master.unwrapped).hasSize(1).allSatisfy(key -> assertThat(key).containsOnly(0));
    }

    /** Nodes prepare the same customers and use them at once; broken once by keeping keys that another node had forestalled. */
    @Test
    public void nodesThatPrepareAtOnceAgreeOnTheKeys() throws InterruptedException, ExecutionException {
        List<CustomerNumber> customers = VaultFixture.customers("NODES", 64);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<String>>> nodes = Collections.nCopies(16, () -> {
                CustomerKeys own = node.keys(master);
                own.prepare(customers);
                return customers.stream().map(customer -> key(own, customer, KeyPurpose.SEAL)).toList();
            });
            Set<List<String>> seen = new HashSet<>();
            for (Future<List<String>> one : threads.invokeAll(nodes)) {
                seen.add(one.get());
            }
            assertThat(seen).hasSize(1);
        } finally {
            threads.shutdown();
        }
    }

    /** The cache holds 64 of 300 customers. Broken once by taking a key as it comes from the cache: uses found it gone. */
    @Test
    public void aKeyThatIsDroppedWhileItIsUsedIsStillRight() throws InterruptedException, ExecutionException {
        List<CustomerNumber> customers = VaultFixture.customers("DROP", 300);
        keys.prepare(customers);
        List<String> right = customers.stream().map(customer -> key(node.keys(master), customer, KeyPurpose.SEAL)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<List<String>> all = () -> customers.stream().map(customer -> key(keys, customer, KeyPurpose.SEAL)).toList();
            for (Future<List<String>> one : threads.invokeAll(Collections.nCopies(40, all))) {
                assertThat(one.get()).isEqualTo(right);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static String key(CustomerKeys keys, CustomerNumber customer, KeyPurpose purpose) {
        return keys.<String, RuntimeException>use(customer, purpose, (suite, key) -> HexFormat.of().formatHex(key));
    }

    /** Keeps the very arrays that passed through the master key, to see what becomes of them. */
    private static final class Recording implements MasterKey {

        private final List<byte[]> wrapped = Collections.synchronizedList(new ArrayList<>());
        private final List<byte[]> unwrapped = Collections.synchronizedList(new ArrayList<>());
        private final MasterKey master;

        Recording(MasterKey master) {
            this.master = master;
        }

        @Override
        public String generation() {
            return master.generation();
        }

        @Override
        public WrappedKey wrap(byte[] key, SealContext context) {
            assertThat(Arrays.equals(key, new byte[key.length])).isFalse();
            wrapped.add(key);
            return master.wrap(key, context);
        }

        @Override
        public byte[] unwrap(WrappedKey key, SealContext context) {
            byte[] plain = master.unwrap(key, context);
            unwrapped.add(plain);
            return plain;
        }
    }
}
