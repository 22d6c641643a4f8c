package org.dossier.archive.provider.imports.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/**
 * The rows of a CSV file (RFC 4180; the separator may be another) in their order. Lines without any character are no rows. Not
 * thread-safe.
 */
public final class TableFile implements Closeable {

    private final CloseableIterator<Row> rows;
    private long read = -1;

    TableFile(InputStream in, Encoding encoding, char separator) throws IOException {
        rows = CsvReader.builder().fieldSeparator(separator).commentStrategy(CommentStrategy.NONE).skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .build(new RowHandler(), encoding.reader(in)).iterator();
    }

    /**
     * The next row; empty at the end.
     *
     * @throws BrokenTable when the file does not go on as rows
     */
    public Optional<Row> next() {
        try {
            if (!rows.hasNext()) {
                return Optional.empty();
            }
            return Optional.of(rows.next().at(++read));
        } catch (CsvParseException e) {
            throw new BrokenTable(read + 1, e);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }
}
