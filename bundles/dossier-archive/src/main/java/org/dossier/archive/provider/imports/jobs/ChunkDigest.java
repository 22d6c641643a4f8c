package org.dossier.archive.provider.imports.jobs;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

import javax.persistence.EntityManager;

import org.dossier.audit.StateCommitment;
import org.dossier.vault.SealContext;
import org.dossier.vault.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * What audit entries commit to about the rows that imports leave behind (D2): one commitment for all loaded and refused rows of a
 * chunk, keyed by the import's key, since one for each row would make the log of an import twice as large. Thread-safe.
 */
@Component(service = ChunkDigest.class)
public final class ChunkDigest {

    /** The kind of these commitments. */
    public static final String KIND = "archive_import_chunk";

    private final Vault vault;
    private final LoadedRows loaded = new LoadedRows();
    private final Refusals refusals = new Refusals();

    /** Keys never leave the vault. */
    @Activate
    public ChunkDigest(@Reference Vault vault) {
        this.vault = vault;
    }

    /** The commitment to the rows of a chunk, in the file's order. */
    public StateCommitment of(ChunkKey chunk, List<LoadedRow> rows, List<SealedRefusal> refused) {
        String key = chunk.text();
        byte[] digest = vault.digest(Import.owner(chunk.id()), new SealContext(KIND, key, "rows", 0), content(rows, refused));
        return new StateCommitment(KIND, key, HexFormat.of().formatHex(digest));
    }

    /** The commitment to what is stored of a chunk now; that of a removed row when nothing is. */
    public StateCommitment present(EntityManager entities, ChunkKey chunk) throws SQLException {
        List<LoadedRow> rows = loaded.ofChunk(entities, chunk);
        List<SealedRefusal> refused = refusals.ofChunk(entities, chunk);
        return rows.isEmpty() && refused.isEmpty() ? new StateCommitment(KIND, chunk.text(), StateCommitment.REMOVED)
                : of(chunk, rows, refused);
    }

    private static byte[] content(List<LoadedRow> rows, List<SealedRefusal> refused) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        rows.forEach(row -> part(bytes, String.join(" ", row.token(), row.number().value(), Long.toString(row.place()), row.content())
                .getBytes(StandardCharsets.UTF_8)));
        refused.forEach(row -> {
            part(bytes, Long.toString(row.place()).getBytes(StandardCharsets.UTF_8));
            part(bytes, row.content());
        });
        return bytes.toByteArray();
    }

    private static void part(ByteArrayOutputStream bytes, byte[] column) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(column.length).array());
        bytes.writeBytes(column);
    }
}
