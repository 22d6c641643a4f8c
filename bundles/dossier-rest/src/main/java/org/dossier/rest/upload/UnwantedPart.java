package org.dossier.rest.upload;

import java.io.IOException;
import org.dossier.core.Invalid;
import org.dossier.rest.problem.RestError;

/** A part too many: found where the file ends, and told to whoever reads the file as a file that cannot be read. */
final class UnwantedPart extends IOException {

    private static final long serialVersionUID = 1L;

    private final transient Invalid refusal;

    UnwantedPart(String name) {
        super("a part too many");
        refusal = refusal(name);
    }

    static Invalid refusal(String name) {
        return new Invalid(RestError.BODY_SHAPE, name, "send one file and one mapping, and nothing else");
    }

    Invalid refusal() {
        return refusal;
    }
}
