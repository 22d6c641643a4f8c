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

/**
 * Keeps the records of imports in memory, whatever becomes of the transaction; refuses those that bring no amount, and does
 * something before it checks the one whose amount is {@value #MARKED}.
 */
public final class StandInTarget implements ImportTarget {

    /** The amount of the marked record. */
    public static final String MARKED = "777";

    private volatile Runnable work = () -> { };

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
        if (MARKED.equals(values.get("amount"))) {
            work.run();
        }
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

    /** What is done before the marked record is checked, on the thread that loads. */
    public void before(Runnable marked) {
        work = marked;
    }

    /** What was written, in its order. */
    public List<ImportedRecord> written() {
        return List.copyOf(written);
    }
}
