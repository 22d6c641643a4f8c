package org.dossier.itests.container;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Counts rows past the services: within a transaction those that it sees, outside of one those that are committed. */
final class Rows {

    private final DataSource database;

    Rows(DataSource database) {
        this.database = database;
    }

    int customers(String number) throws SQLException {
        return count("select count(*) from archive_customer where number = ?", number);
    }

    int customers() throws SQLException {
        return count("select count(*) from archive_customer where number <> ?", "");
    }

    int entries(String id) throws SQLException {
        return count("select count(*) from audit_entry where id = ?", id);
    }

    private int count(String sql, String key) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }
}
