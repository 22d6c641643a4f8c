package org.dossier.rest.json;

import java.util.ArrayList;
import java.util.List;
import org.dossier.core.Invalid;
import org.dossier.core.Violation;
import org.dossier.rest.problem.RestError;

/** Gathers what a body lacks, so that all of it is named at once. Not thread-safe. */
public final class Given {

    private final List<Violation> missing = new ArrayList<>();

    /** Asks for a field. */
    public Given field(String name, Object value) {
        if (value == null) {
            missing.add(new Violation(name, "give a value"));
        }
        return this;
    }

    /** @throws Invalid naming every field that was asked for and is not there */
    public void check() {
        if (!missing.isEmpty()) {
            throw new Invalid(RestError.BODY_SHAPE, missing);
        }
    }
}
