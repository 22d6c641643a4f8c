package org.dossier.archive.provider.imports.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Optional;

import org.dossier.archive.ArchiveError;
import org.dossier.archive.ImportMapping.FileForm;
import org.dossier.archive.provider.imports.spool.Spool;
import org.dossier.core.Invalid;

/** A waiting file as a table. Thread-safe. */
public final class Table {

    private static final int BEGINNING = 64 * 1024;
    private static final String FILE = "file";

    private final Spool spool;
    private final FileForm form;
    private final Charset said;
    private final byte[] beginning;

    /**
     * The file in its form, whose encoding is known to be there.
     *
     * @throws IOException when it cannot be read
     */
    public Table(Spool spool, FileForm form) throws IOException {
        this.spool = spool;
        this.form = form;
        this.said = Charset.forName(form.encoding());
        try (InputStream in = spool.open()) {
            this.beginning = in.readNBytes(BEGINNING);
        }
    }

    /** Its rows from the heading on; to be closed by the caller. */
    public TableFile rows() throws IOException {
        return new TableFile(spool.open(), encoding(), form.separator());
    }

    /**
     * Looks the whole file through.
     *
     * @throws Invalid when it is refused as a whole, saying where and why
     */
    public TableFacts facts() throws IOException {
        Containers.refuse(beginning);
        if (encoding().mark() == 0 && EncodingGuess.utf8After(beginning, said)) {
            throw refused("is UTF-8 and not " + said + "; say so in the mapping");
        }
        try (TableFile rows = rows()) {
            return facts(rows);
        } catch (BrokenTable e) {
            throw refused("row " + e.row() + ": " + e.getCause().getMessage());
        }
    }

    private TableFacts facts(TableFile rows) {
        Row heading = rows.next().orElseThrow(() -> refused("is empty"));
        demandReadable(heading);
        long count = 0;
        long malformed = 0;
        for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
            count++;
            malformed += row.get().malformed().isPresent() ? 1 : 0;
        }
        if (count == 0) {
            throw refused("has a heading and no rows");
        }
        if (malformed * 2 > count) {
            throw refused(malformed + " of its " + count + " rows" + notOfTheEncoding());
        }
        return new TableFacts(heading.cells(), count);
    }

    private void demandReadable(Row heading) {
        if (heading.lengths().size() > RowHandler.MOST_COLUMNS) {
            throw refused("has more than " + RowHandler.MOST_COLUMNS + " columns; the separator may be another one");
        }
        if (heading.malformed().isPresent()) {
            throw refused("column " + (heading.malformed().getAsInt() + 1) + " of its heading" + notOfTheEncoding());
        }
        if (heading.cells().stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) {
            throw refused("holds NUL characters: it is no text, or UTF-16 without a byte order mark, which the mapping must name then");
        }
    }

    private String notOfTheEncoding() {
        Charset tried = encoding().charset();
        return " holds bytes that are not " + tried + EncodingGuess.other(beginning, tried)
                .map(other -> "; the file looks like " + other + ", which the mapping must name then").orElse("");
    }

    private Encoding encoding() {
        return Encoding.of(beginning, said);
    }

    private static Invalid refused(String why) {
        return new Invalid(ArchiveError.REFUSED_FILE, FILE, why);
    }
}
