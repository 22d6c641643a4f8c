package org.dossier.access.provider.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;

import org.dossier.access.provider.store.AccessTables;
import org.dossier.access.provider.testing.AccessFixture;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.junit.ClassRule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What every contract suite of this provider needs: Derby and PostgreSQL, migrated, with the built-in posts. */
@RunWith(Parameterized.class)
public abstract class ContractTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new AccessTables());

    final Engine engine;
    final AccessFixture fixture;

    ContractTest(Engine engine) {
        this.engine = engine;
        fixture = another();
    }

    /** The provider once more on the same database, as after a restart: it knows nothing but what is stored. */
    final AccessFixture another() {
        return another("nist");
    }

    /** The provider once more, with another password profile. */
    final AccessFixture another(String profile) {
        try {
            return new AccessFixture(DATABASES.on(engine), AccessFixture.settings(profile, 0, Files
                    .createTempDirectory("dossier-access")))
                    .withPosts();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }
}
