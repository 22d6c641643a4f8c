package org.dossier.audit.provider.query;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import javax.sql.DataSource;

import org.dossier.audit.AuditEntry;
import org.dossier.audit.AuditError;
import org.dossier.audit.AuditQuery;
import org.dossier.audit.Checkpoint;
import org.dossier.audit.provider.merkle.Proofs;
import org.dossier.audit.provider.merkle.TiledSubtrees;
import org.dossier.audit.provider.note.LogHome;
import org.dossier.audit.provider.store.CheckpointTable;
import org.dossier.audit.provider.store.StoreFailure;
import org.dossier.audit.provider.store.TileTable;
import org.dossier.core.CoreError;
import org.dossier.core.Invalid;
import org.dossier.core.NotFound;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.core.Unavailable;

/** Reads entries, checkpoints and proofs, for whoever has been admitted. Thread-safe. */
public final class LogReader {

    private static final Duration RETRY = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private final LogHome home;

    /** A reader of the log in that data source. */
    public LogReader(DataSource dataSource, LogHome home) {
        this.dataSource = dataSource;
        this.home = home;
    }

    /** Entries that match, newest first; the cursor is the place of the last one. */
    public Page<AuditEntry> entries(AuditQuery query, PageRequest page) {
        long below = page.cursor().map(LogReader::place).orElse(Long.MAX_VALUE);
        List<AuditEntry> found = read(connection -> new EntrySelection(query, below).read(connection, page.limit() + 1));
        if (found.size() <= page.limit()) {
            return new Page<>(found, Optional.empty());
        }
        List<AuditEntry> items = found.subList(0, page.limit());
        return new Page<>(items, Optional.of(Long.toString(items.get(items.size() - 1).index())));
    }

    /** The entry at a place. */
    public AuditEntry entry(long index) {
        EntrySelection selection = new EntrySelection(AuditQuery.everything(), index == Long.MAX_VALUE ? index : index + 1);
        return read(connection -> selection.read(connection, 1)).stream()
                .filter(entry -> entry.index() == index)
                .findFirst()
                .orElseThrow(() -> new NotFound(AuditError.NO_SUCH_ENTRY, AuditError.NO_SUCH_ENTRY.remedy()));
    }

    /** The newest checkpoint. */
    public Checkpoint checkpoint() {
        String note = read(connection -> new CheckpointTable(connection).newest())
                .orElseThrow(() -> new Unavailable(AuditError.LOG_AWAY, "The log has no checkpoint yet.", RETRY));
        return home.reader().read(note)
                .orElseThrow(() -> new Unavailable(AuditError.TAMPERED, AuditError.TAMPERED.remedy(), RETRY));
    }

    /** The audit path of a leaf. */
    public List<byte[]> inclusionProof(long index, long size) {
        demand("size", size >= 1 && size <= checkpoint().size());
        demand("index", index >= 0 && index < size);
        return proof(size, proofs -> proofs.inclusion(index, size));
    }

    /** The consistency proof between two sizes. */
    public List<byte[]> consistencyProof(long from, long to) {
        demand("to", to >= 1 && to <= checkpoint().size());
        demand("from", from >= 1 && from <= to);
        return proof(to, proofs -> proofs.consistency(from, to));
    }

    private List<byte[]> proof(long size, Function<Proofs, List<byte[]>> question) {
        return read(connection -> question.apply(new Proofs(new TiledSubtrees(new TileTable(connection), size))));
    }

    private static void demand(String field, boolean inRange) {
        if (!inRange) {
            throw new Invalid(AuditError.RANGE, field, AuditError.RANGE.remedy());
        }
    }

    private static long place(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw new Invalid(CoreError.CURSOR_FORM, "cursor", CoreError.CURSOR_FORM.remedy());
        }
    }

    private <T> T read(Question<T> question) {
        try (Connection connection = dataSource.getConnection()) {
            return question.ask(connection);
        } catch (SQLException | StoreFailure e) {
            throw new Unavailable(AuditError.LOG_AWAY, AuditError.LOG_AWAY.remedy(), RETRY, e);
        }
    }

    /** Something that is read over one connection. */
    @FunctionalInterface
    private interface Question<T> {
        T ask(Connection connection) throws SQLException;
    }
}
