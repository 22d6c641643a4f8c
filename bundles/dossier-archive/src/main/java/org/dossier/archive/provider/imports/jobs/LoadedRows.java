package org.dossier.archive.provider.imports.jobs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import javax.persistence.EntityManager;

import org.dossier.archive.ImportId;
import org.dossier.core.CustomerNumber;

/**
 * The rows of all sources that became customers. Explicit SQL, since they come by the thousand. Stateless; works in the
 * transaction of the entity manager that it is given.
 */
public final class LoadedRows {

    private static final String INSERT =
            "insert into archive_import_row (token, number, import_id, first_row, place, content) values (?, ?, ?, ?, ?, ?)";
    private static final String FIND = "select number, place, content from archive_import_row where token = ?";
    private static final String OF_CHUNK = "select token, number, place, content from archive_import_row"
            + " where import_id = ? and first_row = ? order by place";
    private static final String NUMBERS = "select number from archive_import_row where import_id = ?";
    private static final String RELEASE = "delete from archive_import_row where import_id = ?";

    /** Keeps the rows of a chunk. */
    public void add(EntityManager entities, ChunkKey chunk, List<LoadedRow> rows) throws SQLException {
        try (PreparedStatement insert = connection(entities).prepareStatement(INSERT)) {
            for (LoadedRow row : rows) {
                insert.setString(1, row.token());
                insert.setString(2, row.number().value());
                insert.setString(3, chunk.id().value());
                insert.setLong(4, chunk.first());
                insert.setLong(5, row.place());
                insert.setString(6, row.content());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The rows of some tokens, by token; those that were never loaded are missing. */
    public Map<String, LoadedRow> find(EntityManager entities, Collection<String> tokens) throws SQLException {
        Map<String, LoadedRow> found = new HashMap<>();
        try (PreparedStatement find = connection(entities).prepareStatement(FIND)) {
            for (String token : tokens) {
                find.setString(1, token);
                try (ResultSet row = find.executeQuery()) {
                    if (row.next()) {
                        found.put(token, new LoadedRow(token, new CustomerNumber(row.getString(1)), row.getLong(2), row.getString(3)));
                    }
                }
            }
        }
        return found;
    }

    /** The customers of an import, each handed to the consumer. */
    public void numbers(EntityManager entities, ImportId id, Consumer<CustomerNumber> consumer) throws SQLException {
        try (PreparedStatement select = connection(entities).prepareStatement(NUMBERS)) {
            select.setString(1, id.value());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    consumer.accept(new CustomerNumber(rows.getString(1)));
                }
            }
        }
    }

    /** The rows of an import that was turned down may be loaded again. */
    public void release(EntityManager entities, ImportId id) throws SQLException {
        try (PreparedStatement delete = connection(entities).prepareStatement(RELEASE)) {
            delete.setString(1, id.value());
            delete.executeUpdate();
        }
    }

    List<LoadedRow> ofChunk(EntityManager entities, ChunkKey chunk) throws SQLException {
        List<LoadedRow> loaded = new ArrayList<>();
        try (PreparedStatement select = connection(entities).prepareStatement(OF_CHUNK)) {
            select.setString(1, chunk.id().value());
            select.setLong(2, chunk.first());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    loaded.add(new LoadedRow(row.getString(1), new CustomerNumber(row.getString(2)), row.getLong(3), row.getString(4)));
                }
            }
        }
        return loaded;
    }

    private static Connection connection(EntityManager entities) {
        return entities.unwrap(Connection.class);
    }
}
