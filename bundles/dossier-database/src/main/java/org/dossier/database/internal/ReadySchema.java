package org.dossier.database.internal;

import java.util.Optional;
import org.dossier.database.SchemaReady;

/** A schema whose migration succeeded. */
record ReadySchema(String schema, Optional<String> version) implements SchemaReady {
}
