package org.dossier.audit.provider.sequence;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

import org.dossier.audit.Checkpoint;
import org.dossier.audit.provider.merkle.Proofs;
import org.dossier.audit.provider.merkle.TiledSubtrees;
import org.dossier.audit.provider.note.LogHome;
import org.dossier.audit.provider.store.Head;
import org.dossier.audit.provider.store.HeadTable;
import org.dossier.audit.provider.store.StoreFailure;
import org.dossier.audit.provider.store.TileTable;

/** Compares the stored log with the last checkpoint in the file beside the database (D1). */
final class RollbackCheck {

    private final LogHome home;

    RollbackCheck(LogHome home) {
        this.home = home;
    }

    /** What does not agree; empty when the stored log extends the checkpoint. */
    Optional<String> problem(Connection connection) throws SQLException, IOException {
        Optional<String> last = home.checkpoints().last();
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Optional<Checkpoint> known = home.reader().read(last.get());
        if (known.isEmpty()) {
            return Optional.of("the last checkpoint in the file is not signed by the log's key");
        }
        try {
            return compare(connection, known.get());
        } catch (StoreFailure e) {
            if (e.getCause() != null) {
                throw e; // the database does not answer, which says nothing of what it holds
            }
            return Optional.of(e.getMessage());
        }
    }

    private static Optional<String> compare(Connection connection, Checkpoint known) throws SQLException {
        Head head = new HeadTable(connection).read();
        if (head.size() < known.size()) {
            return Optional.of("the log holds " + head.size() + " entries, its last checkpoint " + known.size());
        }
        byte[] headRoot = head.edge().root();
        Proofs proofs = new Proofs(new TiledSubtrees(new TileTable(connection), head.size()));
        boolean extended = Arrays.equals(known.root(), proofs.root(known.size())) && Arrays.equals(headRoot, proofs.root(head.size()));
        return extended ? Optional.empty() : Optional.of("the log does not extend its last checkpoint, of size " + known.size());
    }
}
