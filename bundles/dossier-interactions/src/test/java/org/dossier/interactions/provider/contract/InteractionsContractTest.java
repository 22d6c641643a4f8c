package org.dossier.interactions.provider.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.dossier.access.Operation;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.StateCommitment;
import org.dossier.core.AccessDenied;
import org.dossier.core.Conflict;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.core.Invalid;
import org.dossier.core.NotFound;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.core.Purpose;
import org.dossier.core.Unavailable;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.dossier.database.testing.TestDatabase;
import org.dossier.interactions.Direction;
import org.dossier.interactions.Interaction;
import org.dossier.interactions.InteractionKind;
import org.dossier.interactions.InteractionRecorded;
import org.dossier.interactions.NewInteraction;
import org.dossier.interactions.provider.tables.InteractionTables;
import org.dossier.interactions.provider.testing.TestAccess;
import org.dossier.vault.DamagedValue;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

@RunWith(Parameterized.class)
public class InteractionsContractTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new InteractionTables());

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");
    private static final PageRequest TWENTY = new PageRequest(20, Optional.empty());

    private final TestDatabase database;
    private final InteractionFixture fixture;

    public InteractionsContractTest(Engine engine) {
        database = DATABASES.on(engine);
        fixture = new InteractionFixture(database);
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Test // T16
    public void theLastTwentyAreListedNewestFirst() {
        CustomerNumber customer = fixture.access.customer("V1");
        IntStream.range(0, 25).forEach(i -> record(customer, NOON.plusSeconds(i % 10), "visit " + i));
        Page<Interaction> first = latest(customer, TWENTY);
        Page<Interaction> rest = latest(customer, new PageRequest(20, first.next()));
        assertThat(first.items()).hasSize(20);
        assertThat(rest.items()).hasSize(5);
        assertThat(rest.next()).isEmpty();
        assertThat(IntStream.range(1, 20).allMatch(i -> !first.items().get(i).at().isAfter(first.items().get(i - 1).at()))).isTrue();
        assertThat(rest.items()).doesNotContainAnyElementsOf(first.items());
        assertThat(first.items().get(0).summary().orElseThrow()).startsWith("visit ");
    }

    @Test // D6: broken once by showing the summary whatever the view says
    public void whatIsMaskedIsLeftOutAndNamed() {
        CustomerNumber customer = fixture.access.customer("V2");
        record(customer, NOON, "about the harvest");
        fixture.access.mask("interactionSummary");
        Interaction shown = latest(customer, TWENTY).items().get(0);
        assertThat(shown.summary()).isEmpty();
        assertThat(shown.masked()).containsExactly("interactionSummary");
        assertThat(fixture.trail.last().fields()).containsExactlyInAnyOrder("interactionContent", "interactionParticipants");
    }

    @Test // D6: a customer that the caller may not know of is the same as one that does not exist
    public void hiddenAndUnknownAreTheSame() {
        CustomerNumber customer = fixture.access.customer("V3");
        fixture.access.hide(customer);
        assertThatThrownBy(() -> latest(customer, TWENTY)).isInstanceOf(NotFound.class)
                .hasMessage(failure(() -> latest(new CustomerNumber("V404"), TWENTY)).getMessage());
        assertThatThrownBy(() -> record(customer, NOON, "x")).isInstanceOf(NotFound.class);
    }

    @Test // D3: broken once by writing the entry after the commit
    public void withoutTheTrailNothingIsRecordedOrShown() throws SQLException {
        CustomerNumber customer = fixture.access.customer("V4");
        record(customer, NOON, "kept");
        fixture.trail.breakDown();
        assertThatThrownBy(() -> record(customer, NOON, "lost")).isInstanceOf(Unavailable.class);
        assertThatThrownBy(() -> latest(customer, TWENTY)).isInstanceOf(Unavailable.class);
        assertThat(documents(customer)).hasSize(1);
    }

    @Test // D4: broken once by storing the document as it is
    public void nothingThatPeopleSaidIsStoredInTheClear() throws SQLException {
        CustomerNumber customer = fixture.access.customer("V5");
        record(customer, NOON, "canary-summary");
        assertThat(documents(customer)).hasSize(1).allSatisfy(document ->
                assertThat(new String(document, StandardCharsets.ISO_8859_1)).doesNotContain("canary"));
    }

    @Test // D2
    public void aContactMovedToAnotherCustomerDoesNotOpen() throws SQLException {
        CustomerNumber from = fixture.access.customer("V6");
        CustomerNumber to = fixture.access.customer("V7");
        record(from, NOON, "moved");
        execute("update interactions_contact set number = 'V7' where number = 'V6'");
        assertThatThrownBy(() -> latest(to, TWENTY)).isInstanceOf(DamagedValue.class);
    }

    @Test // D2: broken once by leaving the row's recorder out of the digest
    public void aRowChangedBehindTheServiceNoLongerMatchesItsCommitment() throws SQLException {
        CustomerNumber customer = fixture.access.customer("V8");
        record(customer, NOON, "as it was");
        StateCommitment committed = fixture.trail.last().states().get(0);
        assertThat(fixture.contactDigests.present(List.of(committed.key()))).containsExactly(committed);
        execute("update interactions_contact set recorded_by = 'other' where number = 'V8'");
        assertThat(fixture.contactDigests.present(List.of(committed.key()))).isNotEmpty().doesNotContain(committed);
        assertThat(fixture.contactDigests.keys(Optional.empty())).contains(committed.key());
    }

    @Test
    public void theSameKeyRecordsOnce() throws SQLException {
        CustomerNumber customer = fixture.access.customer("V9");
        NewInteraction made = visit(NOON, "once", Optional.of(new IdempotencyKey("k1")));
        InteractionRecorded first = fixture.interactions.record(TestAccess.PERSON, customer, made);
        assertThat(fixture.interactions.record(TestAccess.PERSON, customer, made)).isEqualTo(first);
        assertThat(documents(customer)).hasSize(1);
        assertThatThrownBy(() -> fixture.interactions.record(TestAccess.PERSON, customer,
                visit(NOON, "twice", Optional.of(new IdempotencyKey("k1"))))).isInstanceOf(Conflict.class);
    }

    @Test // S1
    public void recordingAndReadingNeedTheSection() {
        CustomerNumber customer = fixture.access.customer("V10");
        fixture.access.deny(Operation.ENTER, "service");
        fixture.access.deny(Operation.QUERY, "service");
        assertThatThrownBy(() -> record(customer, NOON, "x")).isInstanceOf(AccessDenied.class);
        assertThatThrownBy(() -> latest(customer, TWENTY)).isInstanceOf(AccessDenied.class);
    }

    @Test
    public void tooLongPartsAreAllNamed() {
        CustomerNumber customer = fixture.access.customer("V11");
        NewInteraction made = new NewInteraction(InteractionKind.CALL, Direction.INCOMING, NOON, List.of(" "), "x".repeat(201),
                "y".repeat(20_001), Optional.empty());
        Invalid refused = (Invalid) failure(() -> fixture.interactions.record(TestAccess.PERSON, customer, made));
        assertThat(refused.violations()).extracting("field").containsExactly("summary", "content", "participants");
    }

    @Test // S21
    public void thePurposeOfAReadingIsWrittenDown() {
        CustomerNumber customer = fixture.access.customer("V12");
        fixture.interactions.latest(TestAccess.PERSON, customer, Optional.of(Purpose.of("service")), TWENTY);
        AuditEvent event = fixture.trail.last();
        assertThat(event.purpose()).contains("service");
        assertThat(event.subjects()).extracting("number").containsExactly(customer);
    }

    private InteractionRecorded record(CustomerNumber customer, Instant at, String summary) {
        return fixture.interactions.record(TestAccess.PERSON, customer, visit(at, summary, Optional.empty()));
    }

    private static NewInteraction visit(Instant at, String summary, Optional<IdempotencyKey> key) {
        return new NewInteraction(InteractionKind.VISIT, Direction.OUTGOING, at, List.of("canary-participant"), summary,
                "canary-content", key);
    }

    private Page<Interaction> latest(CustomerNumber customer, PageRequest page) {
        return fixture.interactions.latest(TestAccess.PERSON, customer, Optional.empty(), page);
    }

    private static Throwable failure(Runnable call) {
        try {
            call.run();
        } catch (RuntimeException e) {
            return e;
        }
        throw new AssertionError("was not refused");
    }

    private List<byte[]> documents(CustomerNumber customer) throws SQLException {
        List<byte[]> documents = new ArrayList<>();
        try (Connection connection = database.dataSource().getConnection(); PreparedStatement select =
                connection.prepareStatement("select document from interactions_contact where number = ?")) {
            select.setString(1, customer.value());
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    documents.add(rows.getBytes(1));
                }
            }
        }
        return documents;
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                PreparedStatement update = connection.prepareStatement(statement)) {
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
