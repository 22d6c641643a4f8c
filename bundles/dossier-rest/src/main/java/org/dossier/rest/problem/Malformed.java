package org.dossier.rest.problem;

import org.dossier.core.ErrorCode;
import org.dossier.core.Invalid;

/** The request cannot even be read; told apart from what a rule refuses by its status, 400. */
public final class Malformed extends Invalid {

    private static final long serialVersionUID = 1L;

    /** What cannot be read, and what would be right. */
    public Malformed(ErrorCode code, String field, String message) {
        super(code, field, message);
    }
}
