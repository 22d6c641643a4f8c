package org.dossier.audit.provider;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.dossier.audit.StateCommitment;
import org.dossier.audit.StateDigest;
import org.dossier.audit.provider.merkle.TreeHash;

/** A table of the test, and its owner. */
final class LedgerRows implements StateDigest {

    private static final int PAGE = 500;

    private final AuditFixture audit;

    private LedgerRows(AuditFixture audit) {
        this.audit = audit;
    }

    static LedgerRows create(AuditFixture audit) throws SQLException {
        audit.sql("create table test_ledger (row_key varchar(64) not null primary key, content varchar(200) not null)");
        return new LedgerRows(audit);
    }

    static String digest(String content) {
        return HexFormat.of().formatHex(TreeHash.leaf(content.getBytes(StandardCharsets.UTF_8)));
    }

    void put(String key, String content) throws SQLException {
        if (audit.sql("update test_ledger set content = ? where row_key = ?", content, key) == 0) {
            audit.sql("insert into test_ledger (row_key, content) values (?, ?)", key, content);
        }
    }

    @Override
    public String kind() {
        return "ledger";
    }

    @Override
    public List<StateCommitment> present(Collection<String> keys) {
        List<StateCommitment> found = new ArrayList<>();
        read("select row_key, content from test_ledger where row_key >= ? order by row_key", "", Integer.MAX_VALUE).stream()
                .filter(row -> keys.contains(row.key()))
                .forEach(found::add);
        return found;
    }

    @Override
    public List<String> keys(Optional<String> after) {
        String sql = "select row_key, content from test_ledger where row_key > ? order by row_key";
        return read(sql, after.orElse(""), PAGE).stream()
                .map(StateCommitment::key)
                .toList();
    }

    private List<StateCommitment> read(String sql, String from, int most) {
        try (Connection connection = audit.database().dataSource().getConnection();
                PreparedStatement select = connection.prepareStatement(sql)) {
            select.setMaxRows(most == Integer.MAX_VALUE ? 0 : most);
            select.setString(1, from);
            List<StateCommitment> found = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new StateCommitment(kind(), rows.getString(1), digest(rows.getString(2))));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
