package org.dossier.audit.provider.verify;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;

import org.dossier.audit.Checkpoint;
import org.dossier.audit.provider.merkle.Frontier;
import org.dossier.audit.provider.note.CheckpointReader;
import org.dossier.audit.provider.note.LogHome;
import org.dossier.audit.provider.note.Notes;
import org.dossier.audit.provider.store.CheckpointTable;

/**
 * Compares the growing tree with every signed checkpoint of its size, those in the database and those in the file beside it.
 * Only the first root that does not fit is named for each: all later ones follow from it.
 */
final class CheckpointCheck implements AutoCloseable {

    private static final String DATABASE = "database";
    private static final String FILE = "file";

    private final CheckpointTable table;
    private final CheckpointReader reader;
    private final Findings findings;
    private final Notes notes;
    private final Deque<CheckpointTable.Row> stored = new ArrayDeque<>();
    private Optional<Checkpoint> filed;
    private boolean storedDiffers;
    private boolean filedDiffers;

    CheckpointCheck(Connection connection, LogHome home, Findings findings) throws IOException {
        this.table = new CheckpointTable(connection);
        this.reader = home.reader();
        this.findings = findings;
        this.notes = home.checkpoints().notes();
        this.filed = nextFiled();
    }

    /** Makes ready for trees of sizes from {@code from}, inclusive, to {@code to}, exclusive. */
    void window(long from, long to) throws SQLException {
        stored.addAll(table.between(from, to));
    }

    /** Compares the checkpoints of the tree's size. */
    void compare(Frontier tree) throws IOException {
        while (!stored.isEmpty() && stored.peek().size() <= tree.size()) {
            compareStored(stored.poll(), tree);
        }
        while (filed.isPresent() && filed.get().size() <= tree.size()) {
            boolean fits = filed.get().size() == tree.size() && Arrays.equals(filed.get().root(), tree.root());
            filedDiffers = report(FILE, filed.get().size(), fits, filedDiffers);
            filed = nextFiled();
        }
    }

    /** Whether the file knows a larger tree than that: then the log was rolled back. */
    void compareEnd(long size) throws IOException {
        while (filed.isPresent() && filed.get().size() <= size) {
            filed = nextFiled();
        }
        filed.ifPresent(ahead -> findings.add("the log was rolled back: the file knows a checkpoint of size " + ahead.size()
                + ", the log holds " + size + " entries"));
    }

    private void compareStored(CheckpointTable.Row row, Frontier tree) {
        Optional<Checkpoint> signed = reader.read(row.note()).filter(checkpoint -> checkpoint.size() == row.size());
        if (signed.isEmpty()) {
            findings.add("checkpoint " + row.size() + ": the log's key did not sign it");
        } else {
            storedDiffers = report(DATABASE, row.size(), Arrays.equals(signed.get().root(), tree.root()), storedDiffers);
        }
    }

    private boolean report(String where, long size, boolean fits, boolean before) {
        if (!fits && !before) {
            findings.add("checkpoint " + size + " (" + where + "): the entries below it are not those that were signed");
        }
        return before || !fits;
    }

    private Optional<Checkpoint> nextFiled() throws IOException {
        Optional<String> note = notes.next();
        while (note.isPresent()) {
            Optional<Checkpoint> signed = reader.read(note.get());
            if (signed.isPresent()) {
                return signed;
            }
            findings.add("the file holds a checkpoint that the log's key did not sign");
            note = notes.next();
        }
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        notes.close();
    }
}
