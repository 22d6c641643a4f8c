package org.dossier.archive.provider.imports.jobs;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

import javax.persistence.EntityManager;

import org.dossier.archive.ImportId;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.audit.StateCommitment;
import org.dossier.audit.StateDigest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The present digests of chunks, for the comparison with the log (D2). */
@Component(service = {StateDigest.class, Chunks.class})
public final class Chunks implements StateDigest {

    private static final int PAGE = 1_000;
    private static final String KEYS = "select distinct import_id, first_row from %s"
            + " where import_id > ? or import_id = ? and first_row > ? order by import_id, first_row fetch first ? rows only";
    private static final List<String> TABLES = List.of("archive_import_row", "archive_import_refusal");
    private static final ImportId FIRST = new ImportId("00000000000000000000000000");

    private final ArchiveTransactions transactions;
    private final ChunkDigest digest;

    /** Reads rows as they are stored now. */
    @Activate
    public Chunks(@Reference ArchiveTransactions transactions, @Reference ChunkDigest digest) {
        this.transactions = transactions;
        this.digest = digest;
    }

    @Override
    public String kind() {
        return ChunkDigest.KIND;
    }

    @Override
    public List<StateCommitment> present(Collection<String> keys) {
        return transactions.change(entities -> {
            SortedSet<ChunkKey> chunks = new TreeSet<>();
            keys.forEach(key -> ChunkKey.parse(key).ifPresent(chunks::add));
            List<StateCommitment> found = new ArrayList<>();
            for (ChunkKey chunk : chunks) {
                found.add(digest.present(entities, chunk));
            }
            return found.stream().filter(state -> !StateCommitment.REMOVED.equals(state.digest())).toList();
        });
    }

    @Override
    public List<String> keys(Optional<String> after) {
        ChunkKey last = after.flatMap(ChunkKey::parse).orElse(new ChunkKey(FIRST, -1));
        return transactions.change(entities -> after(entities, last)).stream().limit(PAGE).map(ChunkKey::text).toList();
    }

    /** All chunks of an import, in the transaction of the entity manager. */
    public SortedSet<ChunkKey> of(EntityManager entities, ImportId id) throws SQLException {
        SortedSet<ChunkKey> all = new TreeSet<>();
        ChunkKey last = new ChunkKey(id, -1);
        SortedSet<ChunkKey> page = after(entities, last);
        while (!page.isEmpty() && all.addAll(page.stream().filter(key -> key.id().equals(id)).toList())) {
            page = after(entities, all.last());
        }
        return all;
    }

    private static SortedSet<ChunkKey> after(EntityManager entities, ChunkKey last) throws SQLException {
        SortedSet<ChunkKey> found = new TreeSet<>();
        for (String table : TABLES) {
            try (PreparedStatement select = entities.unwrap(Connection.class).prepareStatement(KEYS.formatted(table))) {
                select.setString(1, last.id().value());
                select.setString(2, last.id().value());
                select.setLong(3, last.first());
                select.setInt(4, PAGE);
                try (ResultSet row = select.executeQuery()) {
                    while (row.next()) {
                        found.add(new ChunkKey(new ImportId(row.getString(1)), row.getLong(2)));
                    }
                }
            }
        }
        return new TreeSet<>(found.stream().limit(PAGE).toList());
    }
}
