package org.dossier.database.testing;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.rules.ExternalResource;

/** A data source whose database does not exist until it is created. */
public final class AbsentDatabase extends ExternalResource {

    private final String name = "absent_" + UUID.randomUUID().toString().replace('-', '_');
    private final DatabaseServer server;
    private boolean created;

    public AbsentDatabase(Engine engine) {
        server = engine.server();
    }

    public DataSource dataSource() throws SQLException {
        return server.plain(name);
    }

    public void create() throws SQLException {
        server.create(name);
        created = true;
    }

    @Override
    protected void after() {
        try {
            if (created) {
                server.drop(name);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
