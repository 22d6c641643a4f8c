package org.dossier.archive.provider.imports.load;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javax.persistence.EntityManager;

import org.dossier.access.AccessControl;
import org.dossier.archive.provider.customers.Customers;
import org.dossier.archive.provider.customers.Standing;
import org.dossier.archive.provider.imports.jobs.LoadedRow;
import org.dossier.archive.provider.imports.jobs.LoadedRows;
import org.dossier.archive.provider.imports.jobs.RefusedCells;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Violation;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Knows rows again, by whatever file and whoever they came before, so that nothing is loaded twice. Thread-safe. */
@Component(service = KnownRows.class)
public final class KnownRows {

    private static final String KEY = "key";

    private final AccessControl access;
    private final Customers customers;
    private final LoadedRows loaded = new LoadedRows();

    /** The access service says whom the caller may see. */
    @Activate
    public KnownRows(@Reference AccessControl access, @Reference Customers customers) {
        this.access = access;
        this.customers = customers;
    }

    /** Compares rows with the archive and with each other. */
    Known compare(EntityManager entities, Caller caller, List<CheckedRow> rows) throws SQLException {
        Map<String, LoadedRow> before = loaded.find(entities, rows.stream().map(CheckedRow::token).toList());
        Map<String, CheckedRow> fresh = new LinkedHashMap<>();
        Map<CheckedRow, CheckedRow> repeated = new HashMap<>();
        List<RefusedCells> refused = new ArrayList<>();
        int known = 0;
        for (CheckedRow row : rows) {
            LoadedRow old = before.get(row.token());
            CheckedRow first = fresh.get(row.token());
            if (old == null && first == null) {
                fresh.put(row.token(), row);
            } else if (old == null && first.content().equals(row.content())) {
                repeated.put(row, first);
            } else if (old == null) {
                refused.add(other(row, "row " + first.place() + " has the same key and other values"));
            } else if (old.content().equals(row.content())) {
                known++;
            } else {
                refused.add(other(row, whose(entities, caller, old.number())));
            }
        }
        return new Known(List.copyOf(fresh.values()), repeated, refused, known);
    }

    private static RefusedCells other(CheckedRow row, String why) {
        return row.refused(List.of(new Violation(KEY, why)));
    }

    private String whose(EntityManager entities, Caller caller, CustomerNumber number) {
        Standing other = customers.find(entities, number).orElseThrow();
        boolean visible = access.view(caller, other.facts(), Optional.empty()).visible();
        return visible
                ? "was loaded before with other values, as " + number + "; change the customer there"
                : "was loaded before with other values, as a customer of " + other.head().manager().orElse("another post")
                        + "; ask there";
    }
}
