package org.dossier.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.sql.SQLException;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.dossier.database.testing.TestDatabase;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/**
 * Several nodes share a PostgreSQL, and one at a time migrates it. Derby lets no second process in, so there is nothing to see
 * there.
 */
public class MigrationTurnTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with();

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final TestDatabase database = DATABASES.on(Engine.POSTGRESQL);

    @Test
    public void anotherNodesTurnIsWaitedForAndItsLockIsLeftAlone() throws Exception {
        Sql sql = new Sql(database.dataSource());
        ChangelogFolder changelog = new ChangelogFolder(folder.getRoot().toPath(), "turn")
                .write("create table turn_row (id int)");
        Migration migration = new Migration(changelog);
        migration.run(database.dataSource());
        sql.execute("update turn_changelog_lock set locked = true, lockedby = 'another node', lockgranted = current_timestamp");

        MigrationTurn otherNode = MigrationTurn.take(database.dataSource());
        assertThatThrownBy(() -> migration.run(database.dataSource()))
                .isInstanceOf(MigrationFailure.class).hasMessageContaining("another node is migrating");
        assertThat(sql.count("turn_changelog_lock where locked = true")).isEqualTo(1);
        otherNode.close();

        assertThat(migration.run(database.dataSource())).contains("change-1");
        assertThat(sql.count("turn_changelog_lock where locked = true")).isZero();
    }

    @Test
    public void whoDiesGivesTheTurnBack() throws Exception {
        MigrationTurn dying = MigrationTurn.take(database.dataSource());

        new Sql(database.dataSource()).execute("select pg_terminate_backend(pid) from pg_locks where locktype = 'advisory'");

        // The server ends the session a moment later.
        MigrationTurn next = await().ignoreExceptionsInstanceOf(MigrationFailure.class)
                .until(() -> MigrationTurn.take(database.dataSource()), turn -> true);
        next.close();
        assertThatThrownBy(dying::close).isInstanceOf(SQLException.class);
    }
}
