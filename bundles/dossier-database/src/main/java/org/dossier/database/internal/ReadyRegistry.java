package org.dossier.database.internal;

import org.dossier.database.SchemaReady;

/** Where the readiness of schemas is announced; in the container the service registry. */
@FunctionalInterface
interface ReadyRegistry {

    /**
     * Announces a schema, which starts whoever waited for it.
     *
     * @return takes the announcement back; to be run once
     */
    Runnable announce(SchemaReady ready);
}
