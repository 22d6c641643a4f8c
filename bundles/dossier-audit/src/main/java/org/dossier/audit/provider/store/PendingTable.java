package org.dossier.audit.provider.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.dossier.audit.provider.entry.EntryDecoder;
import org.dossier.audit.provider.entry.SealedEntry;
import org.dossier.audit.provider.entry.UnreadableEntry;

/** The queue of entries that have no place yet. */
public final class PendingTable {

    private final Connection connection;
    private final EntryDecoder decoder = new EntryDecoder();

    /** The queue, seen through that connection. */
    public PendingTable(Connection connection) {
        this.connection = connection;
    }

    /**
     * The identifiers in the queue, the oldest first. On Derby this waits for open writers, so it is for the start only.
     *
     * @param most how many at most
     */
    public List<String> waiting(int most) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("select entry from audit_pending order by entry")) {
            select.setMaxRows(most);
            List<String> ids = new ArrayList<>();
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
            return ids;
        }
    }

    /**
     * The stored entries with those identifiers, in their order. One that is missing, or was edited before it got its place, is
     * left out: it stays in the queue, where verification and health find it.
     */
    public List<SealedEntry> load(List<String> ids) throws SQLException {
        Map<String, SealedEntry> found = new HashMap<>();
        String sql = "select id, canonical, leaf_hash" + Plans.ENTRIES_BY_ID + "in " + InList.MARKS;
        try (PreparedStatement select = connection.prepareStatement(sql)) {
            for (int from = 0; from < ids.size(); from += InList.LENGTH) {
                InList.bind(select, 1, ids.subList(from, Math.min(ids.size(), from + InList.LENGTH)));
                try (ResultSet rows = select.executeQuery()) {
                    while (rows.next()) {
                        String id = rows.getString(1);
                        sound(id, rows.getBytes(2), rows.getBytes(3)).ifPresent(entry -> found.put(id, entry));
                    }
                }
            }
        }
        return ids.stream().filter(found::containsKey).map(found::get).toList();
    }

    private Optional<SealedEntry> sound(String id, byte[] bytes, byte[] leafHash) {
        try {
            SealedEntry entry = decoder.decode(bytes);
            return Optional.of(entry).filter(e -> e.id().equals(id) && Arrays.equals(e.leafHash(), leafHash));
        } catch (UnreadableEntry e) {
            return Optional.empty(); // counted by the caller, who sees that it is missing
        }
    }

    /** Takes entries from the queue; gives those that were still in it, so that none gets two places. */
    public List<SealedEntry> claim(List<SealedEntry> entries) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from audit_pending where entry = ?")) {
            for (SealedEntry entry : entries) {
                delete.setString(1, entry.id());
                delete.addBatch();
            }
            int[] counts = delete.executeBatch();
            List<SealedEntry> claimed = new ArrayList<>(entries.size());
            for (int i = 0; i < counts.length; i++) {
                if (counts[i] == 1) {
                    claimed.add(entries.get(i));
                }
            }
            return claimed;
        }
    }
}
