package org.dossier.itests.blackbox;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dossier.itests.harness.Distribution;
import org.dossier.itests.harness.RunningCompany;
import org.junit.ClassRule;
import org.junit.rules.ExternalResource;
import org.junit.rules.RuleChain;

/** The same distribution on PostgreSQL, by nothing but another text in the file of the data source. */
public class PostgresIT extends CustomerFlow {

    private static final Path SETTING = Path.of("etc", "org.ops4j.datasource-dossier.cfg");
    private static final Database DATABASE = new Database();
    private static final RunningCompany COMPANY = new RunningCompany("postgres", PostgresIT::choosePostgres);

    @ClassRule
    public static final RuleChain RULES = RuleChain.outerRule(DATABASE).around(COMPANY);

    @Override
    RunningCompany company() {
        return COMPANY;
    }

    /** What the file's own comment tells people to do. */
    private static void choosePostgres(Distribution distribution) throws IOException {
        Path file = distribution.file(SETTING.toString());
        String derby = Files.readString(file);
        String postgres = derby
                .replace("osgi.jdbc.driver.name = derby", "osgi.jdbc.driver.name = PostgreSQL JDBC Driver")
                .replaceAll("(?m)^databaseName = .*$", "url = " + DATABASE.postgres.getJdbcUrl("postgres", "postgres"))
                .replaceAll("(?m)^createDatabase = .*$", "user = postgres")
                .replaceAll("(?m)^factory.validationQuery = .*$", "password = postgres\nfactory.validationQuery = select 1");
        Files.writeString(file, postgres);
    }

    /** A PostgreSQL server of the test's own. */
    private static final class Database extends ExternalResource {

        private EmbeddedPostgres postgres;

        @Override
        protected void before() throws IOException {
            postgres = EmbeddedPostgres.start();
        }

        @Override
        protected void after() {
            try {
                postgres.close();
            } catch (IOException left) {
                throw new IllegalStateException("the database is left running", left);
            }
        }
    }
}
