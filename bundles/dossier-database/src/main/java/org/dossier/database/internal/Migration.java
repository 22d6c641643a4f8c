package org.dossier.database.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import liquibase.Contexts;
import liquibase.Liquibase;
import liquibase.Scope;
import liquibase.UpdateSummaryEnum;
import liquibase.UpdateSummaryOutputEnum;
import liquibase.changelog.ChangeLogHistoryServiceFactory;
import liquibase.changelog.RanChangeSet;
import liquibase.database.Database;
import liquibase.database.core.PostgresDatabase;
import liquibase.database.jvm.JdbcConnection;
import liquibase.exception.LiquibaseException;
import liquibase.lockservice.LockServiceFactory;
import liquibase.resource.ClassLoaderResourceAccessor;
import liquibase.structure.core.Table;
import org.dossier.database.Dialect;
import org.dossier.database.MigrationSource;

/**
 * Brings one schema to the newest version of its changelog. Each schema has changelog tables of its own, so that providers come
 * and go alone.
 */
public final class Migration {

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]{0,19}");

    private final MigrationSource source;

    /**
     * @throws IllegalArgumentException if the schema's name cannot be the prefix of its tables
     */
    public Migration(MigrationSource source) {
        if (!NAME.matcher(source.schema()).matches()) {
            throw new IllegalArgumentException("schema: '" + source.schema()
                    + "' must be lower-case letters and digits, beginning with a letter, at most 20");
        }
        this.source = source;
    }

    /**
     * Runs the changes that have not run yet.
     *
     * @return the id of the newest change set in the database; empty if there is none
     * @throws MigrationFailure if the database is away, another node migrates it, or a change fails; what ran before the failing
     *     change stays
     */
    public Optional<String> run(DataSource dataSource) {
        try {
            return LiquibaseScope.call(() -> migrate(dataSource));
        } catch (Exception | LinkageError failed) {
            // Liquibase declares Exception; a package that is missing in the container shows as a LinkageError.
            throw new MigrationFailure(source.schema() + ": " + failed.getMessage(), failed);
        }
    }

    private Optional<String> migrate(DataSource dataSource) throws Exception {
        try (MigrationTurn turn = MigrationTurn.take(dataSource); Connection connection = dataSource.getConnection()) {
            try {
                Database database = database(connection);
                turn.clearLeftLock(database);
                update(database);
                return newest(database);
            } finally {
                connection.rollback(); // Derby closes no connection inside a transaction, and Liquibase always leaves one
            }
        } finally {
            // They keep the closed connection otherwise.
            LockServiceFactory.getInstance().resetAll();
            Scope.getCurrentScope().getSingleton(ChangeLogHistoryServiceFactory.class).resetAll();
        }
    }

    private Database database(Connection connection) throws SQLException, LiquibaseException {
        Database database = Dialect.of(connection) == Dialect.DERBY ? new EmbeddedDerby() : new PostgresDatabase();
        database.setConnection(new JdbcConnection(connection));
        database.setDatabaseChangeLogTableName(name(database, "_changelog"));
        database.setDatabaseChangeLogLockTableName(name(database, "_changelog_lock"));
        return database;
    }

    /** In the letters that the database keeps names in, for Liquibase compares them. */
    private String name(Database database, String end) {
        return database.correctObjectName(source.schema() + end, Table.class);
    }

    /** The Liquibase object is not closed: the connection is not its own. */
    @SuppressWarnings("resource")
    private void update(Database database) throws LiquibaseException {
        Liquibase liquibase = new Liquibase(source.changelog(), new ClassLoaderResourceAccessor(source.resources()), database);
        liquibase.setShowSummary(UpdateSummaryEnum.SUMMARY);
        liquibase.setShowSummaryOutput(UpdateSummaryOutputEnum.LOG);
        liquibase.update(new Contexts());
    }

    private static Optional<String> newest(Database database) throws LiquibaseException {
        List<RanChangeSet> ran = database.getRanChangeSetList();
        return ran.isEmpty() ? Optional.empty() : Optional.of(ran.get(ran.size() - 1).getId());
    }
}
