package org.dossier.rest.problem;

import org.dossier.core.DossierException;

/** The body has more bytes than one request may have. */
public final class TooLarge extends DossierException {

    private static final long serialVersionUID = 1L;

    /** The greatest number of bytes. */
    public TooLarge(long most) {
        super(RestError.BODY_SIZE, "the body may have " + most + " bytes");
    }
}
