package org.dossier.audit.provider;

import org.dossier.core.Caller;
import org.dossier.core.Channel;

/** The callers that {@link OpenAccess} tells apart. */
final class VerifyCaller {

    static final Caller AUDITOR = new Caller("auditor", Channel.SHELL);
    static final Caller CLERK = new Caller("clerk", Channel.SHELL);

    private VerifyCaller() {
    }
}
