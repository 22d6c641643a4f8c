package org.dossier.archive.provider.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

import org.dossier.access.Facts;
import org.dossier.archive.ImportTarget;
import org.dossier.core.Caller;
import org.dossier.core.Violation;

/** Keeps the records of imports in memory, whatever becomes of the transaction; refuses those that bring no amount. */
public final class StandInTarget implements ImportTarget {

    private final List<ImportedRecord> written = Collections.synchronizedList(new ArrayList<>());

    @Override
    public String name() {
        return "consumption";
    }

    @Override
    public Set<String> parts() {
        return Set.of("date", "product", "amount");
    }

    @Override
    public List<Violation> check(SortedMap<String, String> values) {
        return values.containsKey("amount") ? List.of() : List.of(new Violation("amount", "is missing"));
    }

    @Override
    public void write(Caller caller, List<ImportedRecord> records) {
        written.addAll(records);
    }

    @Override
    public void demand(Caller caller, Facts customer) {
        // everybody may
    }

    /** What was written, in its order. */
    public List<ImportedRecord> written() {
        return List.copyOf(written);
    }
}
