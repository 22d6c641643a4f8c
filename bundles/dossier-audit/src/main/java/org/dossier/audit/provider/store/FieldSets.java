package org.dossier.audit.provider.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedSet;

/**
 * The different sets of fields that entries name. A reading names all fields of a view, and views are few: a set is stored
 * once, where a row for each field of each reading would be the greater part of the database. Belongs to the sequencer's
 * connection and thread.
 */
public final class FieldSets {

    private final Connection connection;
    private final Map<SortedSet<String>, Integer> known = new HashMap<>();

    /** The sets, seen through that connection. */
    public FieldSets(Connection connection) {
        this.connection = connection;
    }

    /** The number of a set, which is given out when the set is new. Forget the sets when the transaction rolls back. */
    int id(SortedSet<String> fields) throws SQLException {
        Integer id = known.get(fields);
        if (id == null) {
            String digest = digest(fields);
            int stored = find(digest);
            id = stored > 0 ? stored : insert(digest, fields);
            known.put(fields, id);
        }
        return id;
    }

    /** Forgets what a transaction that rolled back gave out. */
    public void forget() {
        known.clear();
    }

    private int insert(String digest, SortedSet<String> fields) throws SQLException {
        int id = 1 + largest();
        String setSql = "insert into audit_field_set (id, digest) values (?, ?)";
        String memberSql = "insert into audit_field (field, field_set) values (?, ?)";
        try (PreparedStatement set = connection.prepareStatement(setSql);
                PreparedStatement member = connection.prepareStatement(memberSql)) {
            set.setInt(1, id);
            set.setString(2, digest);
            set.executeUpdate();
            for (String field : fields) {
                member.setString(1, field);
                member.setInt(2, id);
                member.addBatch();
            }
            member.executeBatch();
        }
        return id;
    }

    private int find(String digest) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select id from audit_field_set where digest = ?")) {
            select.setString(1, digest);
            return number(select);
        }
    }

    private int largest() throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select max(id) from audit_field_set")) {
            return number(select);
        }
    }

    private static int number(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? row.getInt(1) : 0;
        }
    }

    /** SHA-256 over the names in their order, a newline behind each. */
    public static String digest(SortedSet<String> fields) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String field : fields) {
                digest.update(field.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) '\n');
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
