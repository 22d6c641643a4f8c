package org.dossier.archive.provider.imports;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dossier.access.Actor;
import org.dossier.archive.RefusedRow;
import org.dossier.archive.provider.audit.Acts;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.imports.jobs.Import;
import org.dossier.archive.provider.imports.jobs.ImportLife;
import org.dossier.archive.provider.imports.jobs.RefusalSeal;
import org.dossier.archive.provider.imports.jobs.RefusedCells;
import org.dossier.archive.provider.imports.jobs.Refusals;
import org.dossier.archive.provider.imports.jobs.SealedRefusal;
import org.dossier.archive.provider.imports.table.Formulas;
import org.dossier.audit.AuditTrail;
import org.dossier.core.CoreError;
import org.dossier.core.Invalid;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

/** Shows refused rows to whoever brought the file; each reading is written down first. Thread-safe. */
@Component(service = RefusedReading.class)
public final class RefusedReading {

    private static final int AT_ONCE = 200;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final ArchiveTransactions transactions;
    private final RefusalSeal seal;
    private final AuditTrail trail;
    private final Refusals refusals = new Refusals();

    /** Opens what was sealed under the import's key. */
    @Activate
    public RefusedReading(@Reference ArchiveTransactions transactions, @Reference RefusalSeal seal, @Reference AuditTrail trail) {
        this.transactions = transactions;
        this.seal = seal;
        this.trail = trail;
    }

    /** A page of them, without their cells. */
    Page<RefusedRow> page(Actor actor, Import row, PageRequest page) {
        journal(actor, row, "list");
        List<SealedRefusal> found = after(row, page.cursor().map(RefusedReading::place).orElse(0L), page.limit() + 1);
        List<SealedRefusal> shown = found.subList(0, Math.min(found.size(), page.limit()));
        Optional<String> next = found.size() > shown.size()
                ? Optional.of(Long.toString(shown.get(shown.size() - 1).place())) : Optional.empty();
        return new Page<>(shown.stream().map(sealed -> seal.open(row.id(), sealed).row()).toList(), next);
    }

    /** All of them, as a CSV file that can be corrected and loaded. */
    void write(Actor actor, Import row, OutputStream out) throws IOException {
        journal(actor, row, "file");
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write(BYTE_ORDER_MARK);
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
        List<String> heading = new ArrayList<>(List.of("row", "reasons"));
        heading.addAll(seal.heading(row));
        csv.writeRecord(heading.stream().map(Formulas::written).toList());
        long last = 0;
        List<SealedRefusal> found = after(row, last, AT_ONCE);
        while (!found.isEmpty()) {
            found.forEach(sealed -> csv.writeRecord(line(seal.open(row.id(), sealed))));
            last = found.get(found.size() - 1).place();
            found = after(row, last, AT_ONCE);
        }
        csv.flush();
        writer.flush();
    }

    private List<SealedRefusal> after(Import row, long place, int limit) {
        return transactions.change(entities -> refusals.after(entities, row.id(), place, limit));
    }

    private static List<String> line(RefusedCells row) {
        List<String> line = new ArrayList<>();
        line.add(Long.toString(row.place()));
        line.add(String.join("; ", row.reasons().stream().map(reason -> reason.field() + ": " + reason.message()).toList()));
        line.addAll(row.cells());
        return line.stream().map(Formulas::written).toList();
    }

    private void journal(Actor actor, Import row, String form) {
        trail.journal(ImportLife.event(Acts.IMPORT_REFUSED_READ, actor, row.job()).detail("form", form).build());
    }

    /** @throws Invalid when no list gave the cursor out */
    private static long place(String cursor) {
        try {
            return Long.parseLong(cursor);
        } catch (NumberFormatException e) {
            throw new Invalid(CoreError.CURSOR_FORM, "cursor", "start again from the first page");
        }
    }
}
