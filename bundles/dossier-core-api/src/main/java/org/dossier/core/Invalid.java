package org.dossier.core;

import java.util.List;
import java.util.stream.Collectors;

/** The input is well-formed but refused by a rule; correct the named fields and call again. Nothing was changed. */
public class Invalid extends DossierException {

    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    /** One wrong field. */
    public Invalid(ErrorCode code, String field, String message) {
        this(code, List.of(new Violation(field, message)));
    }

    /** All wrong fields of one input. */
    public Invalid(ErrorCode code, List<Violation> violations) {
        super(code, violations.stream().map(v -> v.field() + ": " + v.message()).collect(Collectors.joining("; ")));
        this.violations = List.copyOf(violations);
    }

    /** What is wrong, field by field, in the order of the input. */
    public List<Violation> violations() {
        return violations;
    }
}
