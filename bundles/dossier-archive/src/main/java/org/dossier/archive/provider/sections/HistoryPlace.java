package org.dossier.archive.provider.sections;

/**
 * A place in a customer's history, newest first.
 *
 * @param headVersion the version of the head
 * @param section the section, among those of one head version
 */
public record HistoryPlace(long headVersion, String section) {

    /** Before everything. */
    public static HistoryPlace start() {
        return new HistoryPlace(Long.MAX_VALUE, "");
    }
}
