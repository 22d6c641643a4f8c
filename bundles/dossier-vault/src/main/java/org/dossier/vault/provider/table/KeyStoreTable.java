package org.dossier.vault.provider.table;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

import org.dossier.vault.provider.keystore.KeyStoreRegister;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The table {@code vault_key_store}, which has one row at most. Thread-safe. */
@Component
public final class KeyStoreTable implements KeyStoreRegister {

    private static final int ONLY_ROW = 1;

    private final KeysDatabase database;

    /** The table of that database. */
    @Activate
    public KeyStoreTable(@Reference KeysDatabase database) {
        this.database = database;
    }

    @Override
    public Optional<String> fingerprint() {
        return database.run(KeyStoreTable::read);
    }

    @Override
    public boolean holdsKeys() {
        return database.run(connection -> {
            try (PreparedStatement select = connection.prepareStatement(
                    "select customer from vault_key fetch first 1 rows only")) {
                return select.executeQuery().next();
            }
        });
    }

    /** A node that loses the race collides with the row of the other, and reads it in its next attempt. */
    @Override
    public String remember(String fingerprint) {
        return database.run(connection -> {
            Optional<String> remembered = read(connection);
            if (remembered.isEmpty()) {
                insert(connection, fingerprint);
            }
            return remembered.orElse(fingerprint);
        });
    }

    private static Optional<String> read(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select fingerprint from vault_key_store")) {
            ResultSet row = select.executeQuery();
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    private static void insert(Connection connection, String fingerprint) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "insert into vault_key_store (id, fingerprint, created) values (?, ?, ?)")) {
            insert.setInt(1, ONLY_ROW);
            insert.setString(2, fingerprint);
            insert.setTimestamp(3, Timestamp.from(Instant.now().truncatedTo(ChronoUnit.MICROS)));
            insert.executeUpdate();
        }
    }
}
