package org.dossier.itests.container;

import static org.junit.Assert.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;
import javax.inject.Inject;
import javax.sql.DataSource;
import javax.transaction.TransactionManager;
import org.dossier.access.Credentials;
import org.dossier.access.SignIn;
import org.dossier.archive.Created;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.Intake;
import org.dossier.archive.NewCustomer;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.ops4j.pax.exam.util.Filter;

/**
 * D3: one JTA transaction holds the archive's rows and the audit log's entry, which two bundles write through a persistence
 * unit and through plain SQL. With {@code xa = false} in the data source's file, the first test fails: the rows of both stay.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class RollbackIT {

    private static final int PATIENCE = 120_000;

    @Inject
    @Filter(timeout = PATIENCE)
    private SignIn signIn;

    @Inject
    @Filter(timeout = PATIENCE)
    private Intake intake;

    @Inject
    @Filter(timeout = PATIENCE)
    private TransactionManager transactions;

    @Inject
    @Filter(value = "(osgi.jndi.service.name=dossier)", timeout = PATIENCE)
    private DataSource database;

    @Configuration
    public Option[] container() {
        return DossierContainer.options();
    }

    @Test
    public void whatFailsAfterItWasWrittenLeavesNothingInEitherBundle() throws Exception {
        Caller clerk = clerk();
        transactions.begin();
        Created created = intake.create(clerk, customer("Rolled back"));
        assertEquals("the customer is written inside the transaction", 1, customerRows(created));
        assertEquals("its entry is written inside the transaction", 1, auditRows(created));
        transactions.rollback();
        assertEquals("no customer is left", 0, customerRows(created));
        assertEquals("no entry is left", 0, auditRows(created));
    }

    @Test
    public void whatSucceedsIsInBoth() throws Exception {
        Caller clerk = clerk();
        transactions.begin();
        Created created = intake.create(clerk, customer("Committed"));
        transactions.commit();
        assertEquals(1, customerRows(created));
        assertEquals(1, auditRows(created));
    }

    private int customerRows(Created created) throws SQLException {
        return count("select count(*) from archive_customer where number = ?", created.number().value());
    }

    private int auditRows(Created created) throws SQLException {
        return count("select count(*) from audit_entry where id = ?", created.receipt().entry());
    }

    private int count(String sql, String key) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, key);
            try (ResultSet result = statement.executeQuery()) {
                result.next();
                return result.getInt(1);
            }
        }
    }

    private static NewCustomer customer(String name) {
        return new NewCustomer(CustomerKind.PERSON, name, new TreeMap<>(), Optional.empty(), Set.of(), Optional.empty());
    }

    private Caller clerk() throws IOException {
        Path file = Path.of(System.getProperty("karaf.data"), "dossier", "first-sign-in.json");
        JsonNode clerk = StreamSupport.stream(new ObjectMapper().readTree(file.toFile()).spliterator(), false)
                .filter(entry -> "clerk".equals(entry.get("post").asText())).findFirst().orElseThrow();
        return signIn.signIn(new Credentials(clerk.get("account").asText(), clerk.get("password").asText(), "test"),
                Channel.SERVICE).caller();
    }
}
