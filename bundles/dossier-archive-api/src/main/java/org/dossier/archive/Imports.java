package org.dossier.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

import org.dossier.core.Caller;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Loads files of customers (T33, S2). An import is one proposal: its customers have their numbers at once and are effective when a
 * reviewer has keyed a random sample of at most {@value Intake#SAMPLE} of them again and agreed; then one row is flipped for all.
 * Everything is written in chunks, each one transaction with its audit entry, so that an interrupted import goes on where it
 * stopped. Thread-safe; throws {@code NotSignedIn} for a caller without a session and {@code Unavailable} while a needed part is
 * away.
 */
@ProviderType
public interface Imports {

    /**
     * Reads a mapping from its JSON form, which {@code docs/import.md} describes.
     *
     * @throws org.dossier.core.Invalid when it is not JSON, or a member is unknown or refused, naming each
     */
    ImportMapping mapping(String json);

    /**
     * Starts an import and returns once the file has been read to its end and looked through; the rows are loaded in the
     * background. The same file with the same mapping from the same account is the same import: one that runs is answered as it
     * stands, one that was interrupted goes on, one that is finished is answered and nothing is done again; only one that was
     * turned down, or brought nothing new, begins anew. Needs the operation {@code ENTER} on every section that the mapping fills.
     * The file is kept, sealed under a key that is never stored, only until its rows are loaded.
     *
     * @param content the file; read to its end, closed by the caller
     * @throws IOException when the content cannot be read; nothing is kept of it then
     * @throws org.dossier.core.Invalid when the mapping or the file as a whole is refused (empty, wrong encoding, missing column,
     * too large), naming row and column; nothing is loaded then
     * @throws org.dossier.core.AccessDenied when the caller may not enter one of the sections
     * @throws org.dossier.core.TooMany when too many imports wait already
     */
    ImportJob start(Caller caller, ImportMapping mapping, InputStream content) throws IOException;

    /**
     * How an import stands, for whoever started it.
     *
     * @throws org.dossier.core.NotFound for everyone else, and when there is none
     */
    ImportJob get(Caller caller, ImportId id);

    /** The caller's own imports, newest first. */
    Page<ImportJob> list(Caller caller, PageRequest page);

    /**
     * Stops after the chunk at hand; starting it again goes on. Without effect on an import that does not run.
     *
     * @throws org.dossier.core.NotFound when it is not the caller's
     */
    ImportJob stop(Caller caller, ImportId id);

    /**
     * The refused rows with their reasons, in the file's order, for whoever started the import. Audited.
     *
     * @throws org.dossier.core.NotFound for everyone else, and when there is none
     */
    Page<RefusedRow> refused(Caller caller, ImportId id, PageRequest page);

    /**
     * Writes the refused rows as a CSV file (RFC 4180, UTF-8 with a byte order mark) that can be corrected and loaded again: the
     * columns of the file as they were, before them {@code row} and {@code reasons}. A cell that a spreadsheet would take for a
     * formula is written with an apostrophe before it, which loading takes off again. Audited.
     *
     * @param out where to; not closed
     * @throws IOException when it cannot be written
     * @throws org.dossier.core.NotFound for everyone else, and when there is none
     */
    void writeRefused(Caller caller, ImportId id, OutputStream out) throws IOException;
}
