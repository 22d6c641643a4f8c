package org.dossier.vault.provider;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

import org.dossier.core.CustomerNumber;
import org.dossier.core.NotFound;
import org.dossier.core.Unavailable;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.dossier.database.testing.TestDatabase;
import org.dossier.vault.DamagedValue;
import org.dossier.vault.SealContext;
import org.dossier.vault.Vault;
import org.dossier.vault.VaultError;
import org.dossier.vault.provider.table.VaultTables;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** D4: what is sealed under a customer's key opens with it, where it belongs, on every node, and nowhere else. */
@RunWith(Parameterized.class)
public class SealingVaultContractTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new VaultTables());
    @ClassRule
    public static final TemporaryFolder FOLDER = new TemporaryFolder();

    private static final SealContext PLACE = new SealContext("archive_section", "1", "document", 1);
    private static final byte[] VALUE = "{\"phones\":[\"13800138000\"]}".getBytes(UTF_8);

    private final TestDatabase database;
    private final Path directory;
    private Vault vault;

    public SealingVaultContractTest(Engine engine) {
        database = DATABASES.on(engine);
        directory = FOLDER.getRoot().toPath().resolve(engine.name());
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Before
    public void start() {
        vault = node().vault();
    }

    @Test
    public void opensWhatItSealedAlsoOnAnotherNodeAndAfterARestart() {
        CustomerNumber customer = prepared("OPEN");
        byte[] sealed = vault.seal(customer, PLACE, VALUE);
        assertThat(vault.open(customer, PLACE, sealed)).isEqualTo(VALUE);
        assertThat(node().vault().open(customer, PLACE, sealed)).isEqualTo(VALUE);
    }

    @Test
    public void preparingAgainChangesNothing() {
        CustomerNumber customer = prepared("AGAIN");
        byte[] sealed = vault.seal(customer, PLACE, VALUE);
        vault.prepare(List.of(customer, customer));
        Vault other = node().vault();
        other.prepare(List.of(customer));
        assertThat(other.open(customer, PLACE, sealed)).isEqualTo(VALUE);
    }

    /** Broken once with one data key for all customers: the test failed. */
    @Test
    public void anotherCustomersKeyDoesNotOpen() {
        CustomerNumber customer = prepared("ONE");
        CustomerNumber other = prepared("OTHER");
        byte[] sealed = vault.seal(customer, PLACE, VALUE);
        assertThatThrownBy(() -> vault.open(other, PLACE, sealed)).isInstanceOf(DamagedValue.class);
    }

    @Test
    public void anAlteredOrMovedValueIsDamageAndItsMessageShowsNothing() {
        CustomerNumber customer = prepared("MOVED");
        byte[] sealed = vault.seal(customer, PLACE, VALUE);
        assertThatThrownBy(() -> vault.open(customer, new SealContext("archive_section", "1", "document", 2), sealed))
                .isInstanceOf(DamagedValue.class).hasMessageNotContaining("138");
        sealed[0] ^= 1;
        assertThatThrownBy(() -> vault.open(customer, PLACE, sealed)).isInstanceOf(DamagedValue.class);
        assertThatThrownBy(() -> vault.open(customer, PLACE, new byte[0])).isInstanceOf(DamagedValue.class);
    }

    /** D2: a wrap that a database administrator moves to another customer, or alters, is refused. */
    @Test
    public void anExchangedOrAlteredKeyIsDamage() throws SQLException {
        CustomerNumber victim = prepared("VICTIM");
        prepared("THIEF");
        byte[] sealed = vault.seal(victim, PLACE, VALUE);
        damaged(victim, sealed, "wrapped = (select t.wrapped from vault_key t where t.customer = 'THIEF')");
        damaged(victim, sealed, "wrapped = 'not base64'");
        damaged(victim, sealed, "wrapped = ''");
        damaged(victim, sealed, "generation = 'none'");
    }

    @Test
    public void aSuiteOrGenerationThatIsAwayIsNotGuessed() throws SQLException {
        CustomerNumber customer = prepared("AWAY");
        byte[] sealed = vault.seal(customer, PLACE, VALUE);
        String unavailable = "update vault_key set %s where customer = 'AWAY'";
        sql(unavailable.formatted("suite = 7"));
        assertThatThrownBy(() -> node().vault().open(customer, PLACE, sealed)).isInstanceOf(Unavailable.class);
        sql(unavailable.formatted("suite = 1, generation = 'master-7'"));
        assertThatThrownBy(() -> node().vault().open(customer, PLACE, sealed)).isInstanceOf(Unavailable.class);
    }

    @Test
    public void withoutAKeyThereIsNothing() throws SQLException {
        CustomerNumber erased = prepared("ERASED");
        byte[] sealed = vault.seal(erased, PLACE, VALUE);
        sql("delete from vault_key where customer = 'ERASED'");
        Vault other = node().vault();
        assertThatThrownBy(() -> other.open(erased, PLACE, sealed)).isInstanceOfSatisfying(NotFound.class,
                refusal -> assertThat(refusal.code()).isEqualTo(VaultError.NO_KEY));
        assertThatThrownBy(() -> other.seal(erased, PLACE, VALUE)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> other.digest(erased, PLACE, VALUE)).isInstanceOf(NotFound.class);
    }

    /** D2: the digest is the row's, the place's and the customer's. */
    @Test
    public void aDigestIsStableAndBoundToCustomerPlaceAndContent() {
        CustomerNumber customer = prepared("DIGEST");
        byte[] digest = vault.digest(customer, PLACE, VALUE);
        assertThat(digest).hasSize(32).isEqualTo(node().vault().digest(customer, PLACE, VALUE));
        assertThat(vault.digest(prepared("DIGEST-2"), PLACE, VALUE)).isNotEqualTo(digest);
        assertThat(vault.digest(customer, new SealContext("archive_section", "1", "document", 2), VALUE)).isNotEqualTo(digest);
        assertThat(vault.digest(customer, PLACE, new byte[0])).isNotEqualTo(digest);
    }

    private void damaged(CustomerNumber customer, byte[] sealed, String change) throws SQLException {
        sql("update vault_key set " + change + " where customer = '" + customer + "'");
        assertThatThrownBy(() -> node().vault().open(customer, PLACE, sealed)).as(change).isInstanceOf(DamagedValue.class);
    }

    private CustomerNumber prepared(String number) {
        CustomerNumber customer = new CustomerNumber(number);
        vault.prepare(List.of(customer));
        return customer;
    }

    private VaultFixture node() {
        return new VaultFixture(database.keys(), directory);
    }

    private void sql(String text) throws SQLException {
        try (Connection connection = database.keys().getConnection(); Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(text)).isEqualTo(1);
        }
    }
}
