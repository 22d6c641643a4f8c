package org.dossier.database.internal;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.dossier.database.SchemaReady;

/** The service registry as far as the migrator knows it. */
final class Announcements implements ReadyRegistry {

    private final Map<String, SchemaReady> current = new ConcurrentHashMap<>();

    @Override
    public Runnable announce(SchemaReady ready) {
        current.put(ready.schema(), ready);
        return () -> current.remove(ready.schema(), ready);
    }

    boolean has(String schema) {
        return current.containsKey(schema);
    }

    /** The version in which a schema is announced; empty while it is not. */
    Optional<String> version(String schema) {
        return Optional.ofNullable(current.get(schema)).flatMap(SchemaReady::version);
    }
}
