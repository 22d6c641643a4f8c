package org.dossier.audit.provider;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;

import javax.sql.DataSource;

import org.dossier.audit.AuditEvent;
import org.dossier.audit.StateDigest;
import org.dossier.audit.provider.note.LogHome;
import org.dossier.audit.provider.query.LogReader;
import org.dossier.audit.provider.sequence.SequencedLog;
import org.dossier.audit.provider.settings.AuditSettings;
import org.dossier.audit.provider.settings.Settings;
import org.dossier.audit.provider.trail.AuditTrailProvider;
import org.dossier.audit.provider.verify.AuditVerifierProvider;
import org.dossier.core.Receipt;
import org.dossier.database.testing.TestDatabase;

/**
 * One node's audit log over a test database, put together as the container does it. Thread-safe but for starting and stopping.
 */
public final class AuditFixture implements AutoCloseable {

    public static final String ORIGIN = "dossier.test/audit";

    private static final List<String> TABLES = List.of("audit_pending", "audit_leaf", "audit_entry", "audit_subject",
            "audit_field", "audit_field_set", "audit_state", "audit_tile", "audit_checkpoint");

    private final TestDatabase database;
    private final AuditSettings settings;
    private final LogHome home;
    private DataSource dataSource;
    private SequencedLog log;
    private AuditTrailProvider trail;

    /** A node that has not started, on the database as it stands. */
    public AuditFixture(TestDatabase database, Path directory) throws IOException {
        this.database = database;
        this.dataSource = database.dataSource();
        this.settings = new AuditSettings(new Settings(ORIGIN, directory, Duration.ofSeconds(2), 256, 50_000));
        this.home = new LogHome(directory, ORIGIN);
    }

    /** A started node on an empty log. */
    public static AuditFixture onEmptyLog(TestDatabase database, Path directory) throws IOException, SQLException {
        AuditFixture fixture = new AuditFixture(database, directory);
        for (String table : TABLES) {
            fixture.sql("delete from " + table);
        }
        fixture.sql("update audit_head set tree_size = 0, frontier = ?, fence = 0", (Object) new byte[0]);
        fixture.start();
        return fixture;
    }

    public void start() {
        start(database.dataSource());
    }

    /** Starts over a data source that stands before the database's. */
    public void start(DataSource observed) {
        dataSource = observed;
        log = new SequencedLog(observed, home);
        trail = new AuditTrailProvider(observed, database.synchronizations(), home, log, settings);
    }

    public void stop() {
        try {
            trail.deactivate();
            log.deactivate();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        stop();
    }

    public AuditTrailProvider trail() {
        return trail;
    }

    public SequencedLog log() {
        return log;
    }

    public LogHome home() {
        return home;
    }

    public TestDatabase database() {
        return database;
    }

    public LogReader reader() {
        return new LogReader(database.dataSource(), home);
    }

    public AuditVerifierProvider verifier(StateDigest... owners) {
        return new AuditVerifierProvider(database.dataSource(), home, new OpenAccess(), trail, List.of(owners));
    }

    /** Does something in a transaction and commits it. */
    public <T> T inTransaction(Callable<T> work) throws Exception {
        database.transactions().begin();
        boolean done = false;
        try {
            T result = work.call();
            done = true;
            database.transactions().commit();
            return result;
        } finally {
            if (!done) {
                database.transactions().rollback();
            }
        }
    }

    /** Appends an event in a transaction of its own. */
    public Receipt append(AuditEvent event) throws Exception {
        return inTransaction(() -> trail.append(event));
    }

    /** Waits until the log holds exactly that many entries, and none is on its way. */
    public void awaitSize(long size) {
        await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20))
                .until(() -> number("select tree_size from audit_head") == size
                        && number("select count(*) from audit_pending") == 0);
    }

    /** Waits until the newest checkpoint covers that many entries. */
    public void awaitCheckpoint(long size) {
        await().atMost(Duration.ofSeconds(10)).ignoreExceptions().until(() -> reader().checkpoint().size() == size);
    }

    public long number(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection(); PreparedStatement select = prepared(connection, sql, values);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    public String text(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection(); PreparedStatement select = prepared(connection, sql, values);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    public byte[] bytes(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection(); PreparedStatement select = prepared(connection, sql, values);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getBytes(1);
        }
    }

    /** Does what a database administrator could do; gives the number of rows. */
    public int sql(String sql, Object... values) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
