package org.dossier.database.testing;

import org.eclipse.persistence.platform.server.ServerPlatformBase;
import org.eclipse.persistence.sessions.DatabaseSession;
import org.eclipse.persistence.transaction.JTATransactionController;

/**
 * Tells EclipseLink that it runs under a transaction manager; Aries has one like it for the container. EclipseLink makes it by
 * its name.
 */
public final class JtaPlatform extends ServerPlatformBase {

    /** Called by EclipseLink. */
    public JtaPlatform(DatabaseSession session) {
        super(session);
    }

    @Override
    @SuppressWarnings("rawtypes") // as EclipseLink declares it
    public Class getExternalTransactionControllerClass() {
        return JTATransactionController.class;
    }
}
