package org.dossier.vault.provider.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

import org.dossier.core.CustomerNumber;
import org.dossier.vault.DamagedValue;
import org.dossier.vault.WrappedKey;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The table {@code vault_key}. Thread-safe; every method throws {@link org.dossier.core.Unavailable} when the database is away.
 */
@Component(service = KeyTable.class)
public final class KeyTable {

    private final KeysDatabase database;

    /** The table of that database. */
    @Activate
    public KeyTable(@Reference KeysDatabase database) {
        this.database = database;
    }

    /**
     * The key of a customer; empty when there is none.
     *
     * @throws DamagedValue when what stands there was never written by the vault
     */
    public Optional<StoredKey> find(CustomerNumber customer) {
        return database.run(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select suite, generation, wrapped from vault_key where customer = ?")) {
                select.setString(1, customer.value());
                ResultSet row = select.executeQuery();
                return row.next() ? Optional.of(read(customer, row)) : Optional.empty();
            }
        });
    }

    /**
     * Makes the keys that are missing, all in one commit, and leaves the others alone. When another node makes some of them at
     * the same time, each customer still has one key: the one that was committed first.
     *
     * @param customers at most 1,000; taken in the order of their numbers, so that two writers cannot lock each other out
     * @param maker makes a key; it may be asked again for the same customer when writers meet
     * @return what was made
     */
    public List<StoredKey> createMissing(SortedSet<CustomerNumber> customers, Function<CustomerNumber, StoredKey> maker) {
        return database.run(connection -> {
            SortedSet<CustomerNumber> missing = new TreeSet<>(customers);
            missing.removeAll(present(connection, customers));
            List<StoredKey> made = missing.stream().map(maker).toList();
            insert(connection, made);
            return made;
        });
    }

    /** One look-up after another: for a list of numbers Derby read the whole table, which grows with every customer. */
    private static Collection<CustomerNumber> present(Connection connection, Collection<CustomerNumber> customers)
            throws SQLException {
        Collection<CustomerNumber> present = new TreeSet<>();
        try (PreparedStatement select = connection.prepareStatement("select customer from vault_key where customer = ?")) {
            for (CustomerNumber customer : customers) {
                select.setString(1, customer.value());
                try (ResultSet row = select.executeQuery()) {
                    if (row.next()) {
                        present.add(customer);
                    }
                }
            }
        }
        return present;
    }

    private static void insert(Connection connection, List<StoredKey> keys) throws SQLException {
        if (keys.isEmpty()) {
            return;
        }
        Timestamp now = Timestamp.from(Instant.now().truncatedTo(ChronoUnit.MICROS));
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into vault_key (customer, suite, generation, wrapped, created) values (?, ?, ?, ?, ?)")) {
            for (StoredKey key : keys) {
                insert.setString(1, key.customer().value());
                insert.setInt(2, key.suite());
                insert.setString(3, key.wrapped().generation());
                insert.setString(4, Base64.getEncoder().encodeToString(key.wrapped().bytes()));
                insert.setTimestamp(5, now);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static StoredKey read(CustomerNumber customer, ResultSet row) throws SQLException {
        int suite = row.getInt(1);
        try {
            byte[] wrapped = Base64.getDecoder().decode(row.getString(3));
            return new StoredKey(customer, suite, new WrappedKey(row.getString(2), wrapped));
        } catch (IllegalArgumentException e) {
            throw (DamagedValue) new DamagedValue(StoredKey.context(customer, suite)).initCause(e);
        }
    }
}
