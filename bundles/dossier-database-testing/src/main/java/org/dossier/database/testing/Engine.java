package org.dossier.database.testing;

import org.dossier.database.Dialect;

/**
 * The databases that every contract suite runs against: {@code @Parameters(name = "{0}") public static Engine[] engines() {
 * return Engine.values(); }}. None is ever skipped; where PostgreSQL cannot be started, the suite fails.
 */
public enum Engine {

    /** Derby in memory. */
    DERBY(Dialect.DERBY, new DerbyServer()),

    /** A PostgreSQL of its own process, started once for the whole JVM. */
    POSTGRESQL(Dialect.POSTGRESQL, new PostgresServer());

    private final Dialect dialect;
    private final DatabaseServer server;

    Engine(Dialect dialect, DatabaseServer server) {
        this.dialect = dialect;
        this.server = server;
    }

    /** What the database behind this engine speaks. */
    public Dialect dialect() {
        return dialect;
    }

    DatabaseServer server() {
        return server;
    }
}
