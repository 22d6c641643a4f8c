package org.dossier.database;

import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Tells that the tables of one schema are there, in the version that its {@link MigrationSource} describes. It is a service with
 * the property {@link #SCHEMA}; whoever touches the tables refers to it and so starts after the migration:
 *
 * <pre>{@code
 * @Reference(target = "(schema=archive)") SchemaReady tables
 * }</pre>
 *
 * <p>The service leaves when its data source or its migration source leaves. It stays while the database is merely unreachable:
 * then calls fail, and go on when the database is back. Immutable.
 */
@ProviderType
public interface SchemaReady {

    /** The service property with the name of the schema. */
    String SCHEMA = "schema";

    /**
     * The schema that is ready.
     *
     * @return as in {@link MigrationSource#schema()}; never null
     */
    String schema();

    /**
     * The newest change set that ran.
     *
     * @return its id in the changelog; empty if the changelog has none
     */
    Optional<String> version();
}
