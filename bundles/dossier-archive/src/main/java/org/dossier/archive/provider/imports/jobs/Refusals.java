package org.dossier.archive.provider.imports.jobs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import javax.persistence.EntityManager;

import org.dossier.archive.ImportId;

/** The refused rows of imports. Stateless; works in the transaction of the entity manager that it is given. */
public final class Refusals {

    private static final String INSERT =
            "insert into archive_import_refusal (import_id, first_row, place, content) values (?, ?, ?, ?)";
    private static final String OF_CHUNK =
            "select place, content from archive_import_refusal where import_id = ? and first_row = ? order by place";
    private static final String AFTER = "select place, content from archive_import_refusal where import_id = ? and place > ?"
            + " order by place fetch first ? rows only";

    /** Keeps the refused rows of a chunk. */
    public void add(EntityManager entities, ChunkKey chunk, List<SealedRefusal> rows) throws SQLException {
        try (PreparedStatement insert = entities.unwrap(Connection.class).prepareStatement(INSERT)) {
            for (SealedRefusal row : rows) {
                insert.setString(1, chunk.id().value());
                insert.setLong(2, chunk.first());
                insert.setLong(3, row.place());
                insert.setBytes(4, row.content());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** The refused rows of an import after a place, in the file's order. */
    public List<SealedRefusal> after(EntityManager entities, ImportId id, long place, int limit) throws SQLException {
        try (PreparedStatement select = entities.unwrap(Connection.class).prepareStatement(AFTER)) {
            select.setString(1, id.value());
            select.setLong(2, place);
            select.setInt(3, limit);
            return rows(select);
        }
    }

    List<SealedRefusal> ofChunk(EntityManager entities, ChunkKey chunk) throws SQLException {
        try (PreparedStatement select = entities.unwrap(Connection.class).prepareStatement(OF_CHUNK)) {
            select.setString(1, chunk.id().value());
            select.setLong(2, chunk.first());
            return rows(select);
        }
    }

    private static List<SealedRefusal> rows(PreparedStatement select) throws SQLException {
        List<SealedRefusal> found = new ArrayList<>();
        try (ResultSet row = select.executeQuery()) {
            while (row.next()) {
                found.add(new SealedRefusal(row.getLong(1), row.getBytes(2)));
            }
        }
        return found;
    }
}
