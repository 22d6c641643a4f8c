package org.dossier.reporting.provider.kept;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

import org.dossier.audit.StateCommitment;
import org.dossier.vault.RowTags;
import org.dossier.vault.SealContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Tags kept rows, and makes what the audit log commits to about them (D2). Both are keyed, the second because sums can be guessed:
 * the log must betray no value by itself. Rows are written once, so that there is no older row to put back. Thread-safe.
 */
@Component(service = RowSeal.class)
public final class RowSeal {

    private final RowTags tags;

    /** Tags by a key of the vault. */
    @Activate
    public RowSeal(@Reference RowTags tags) {
        this.tags = tags;
    }

    /** The tag of a row that is about to be written. */
    byte[] tag(String table, String id, List<String> columns) {
        return tags.tag(new SealContext(table, id, "row", 0), bytes(columns));
    }

    /** @throws org.dossier.vault.DamagedValue when the row was changed behind the services, or inserted there */
    void check(String table, String id, List<String> columns, byte[] tag) {
        tags.check(new SealContext(table, id, "row", 0), bytes(columns), tag);
    }

    /** The commitment to a row with everything that belongs to it. */
    StateCommitment commitment(String table, String id, List<String> columns) {
        byte[] digest = tags.tag(new SealContext(table, id, "state", 0), bytes(columns));
        return new StateCommitment(table, id, HexFormat.of().formatHex(digest));
    }

    /** Each column preceded by its length, so that no two rows have the same bytes. */
    private static byte[] bytes(List<String> columns) {
        return columns.stream().map(column -> column.length() + ":" + column).collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }
}
