package org.dossier.archive;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

import org.dossier.access.ProposalId;

/**
 * An import and how far it has come.
 *
 * @param id its identifier
 * @param state where it stands
 * @param source the name of the system that the file comes from, as the mapping gives it
 * @param digest SHA-256 of the file, lower-case hexadecimal
 * @param counts what became of the rows so far
 * @param startedAt when it was first started
 * @param review the proposal under which it is reviewed, once every row is loaded or refused
 * @param problem why it was stopped, for people
 */
public record ImportJob(ImportId id, ImportState state, String source, String digest, Counts counts, Instant startedAt,
        Optional<ProposalId> review, Optional<String> problem) {

    private static final int HUNDRED = 100;

    /**
     * What became of the rows; the heading is not among them.
     *
     * @param rows how many rows the file has
     * @param done how many of them have been looked at
     * @param created how many became customers
     * @param known how many had been loaded before with the same values
     * @param refused how many were refused
     */
    public record Counts(long rows, long done, long created, long known, long refused) {
    }

    /** @throws NullPointerException when a part is missing */
    public ImportJob {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(digest, "digest");
        Objects.requireNonNull(counts, "counts");
        Objects.requireNonNull(startedAt, "startedAt");
        Objects.requireNonNull(review, "review");
        Objects.requireNonNull(problem, "problem");
    }

    /** How much of the file has been looked at, 0 to 100; 100 only when all of it has. */
    public int percent() {
        return counts.rows() == 0 ? HUNDRED : (int) (counts.done() * HUNDRED / counts.rows());
    }
}
