package org.dossier.rest.interactions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.core.Purpose;
import org.dossier.core.Receipt;
import org.dossier.interactions.Direction;
import org.dossier.interactions.Interaction;
import org.dossier.interactions.InteractionId;
import org.dossier.interactions.InteractionKind;
import org.dossier.interactions.InteractionRecorded;
import org.dossier.interactions.Interactions;
import org.dossier.interactions.NewInteraction;
import org.dossier.rest.testing.Answer;
import org.dossier.rest.testing.RestServer;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Contacts over REST (T16). */
public class InteractionsResourceTest {

    @ClassRule
    public static final RestServer SERVER = new RestServer();

    private static final InteractionId ID = new InteractionId("01ARZ3NDEKTSV4RRFFQ69G5FAV");
    private static final CustomerNumber CUSTOMER = new CustomerNumber("C-1");

    private NewInteraction recorded;

    @Before
    public void putDouble() {
        SERVER.services().interactions().bind(new Interactions() {
            @Override
            public InteractionRecorded record(Caller caller, CustomerNumber customer, NewInteraction interaction) {
                assertThat(customer).isEqualTo(CUSTOMER);
                recorded = interaction;
                return new InteractionRecorded(ID, new Receipt("e", "00", "s"));
            }

            @Override
            public Page<Interaction> latest(Caller caller, CustomerNumber customer, Optional<Purpose> purpose, PageRequest page) {
                assertThat(purpose).contains(Purpose.of("care"));
                return new Page<>(List.of(new Interaction(ID, customer, InteractionKind.VISIT, Direction.INCOMING, Instant.EPOCH,
                        List.of("王伟"), Optional.of("came by"), Optional.empty(), new TreeSet<>(List.of("content")), "manager")),
                        Optional.of("n"));
            }
        });
    }

    @Test
    public void recordsAContact() {
        Answer answer = SERVER.send(RestServer.json(SERVER.request("/customers/C-1/interactions")
                .header("Idempotency-Key", "k"), "POST", """
                {"kind":"visit","direction":"INCOMING","at":"2026-05-20T12:00:00+08:00","participants":["王伟"],\
                "summary":"came by","content":"talked"}"""));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text()).isEqualTo("{\"id\":\"" + ID + "\"}");
        assertThat(answer.header("X-Dossier-Receipt")).isEqualTo("e.00.s");
        assertThat(recorded).isEqualTo(new NewInteraction(InteractionKind.VISIT, Direction.INCOMING,
                Instant.parse("2026-05-20T04:00:00Z"), List.of("王伟"), "came by", "talked", Optional.of(new IdempotencyKey("k"))));
    }

    @Test
    public void takesWhatIsLeftOutAsComingFromUs() {
        SERVER.post("/customers/C-1/interactions", "{\"kind\":\"call\",\"at\":\"2026-05-20T12:00:00Z\",\"summary\":\"x\"}");

        assertThat(recorded).isEqualTo(new NewInteraction(InteractionKind.CALL, Direction.OUTGOING,
                Instant.parse("2026-05-20T12:00:00Z"), List.of(), "x", "", Optional.empty()));
    }

    @Test
    public void namesTheKindsThatThereAre() {
        Answer answer = SERVER.post("/customers/C-1/interactions",
                "{\"kind\":\"dinner\",\"at\":\"2026-05-20T12:00:00Z\",\"summary\":\"x\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/message").textValue()).isEqualTo("give one of visit, call, message, opinion");
        assertThat(recorded).isNull();
    }

    @Test
    public void spellsEveryKindAndDirectionThatTheServiceHas() {
        assertThat(InteractionKind.values()).allSatisfy(kind -> assertThat(Kind.of(kind).kind()).isEqualTo(kind));
        assertThat(Direction.values()).allSatisfy(direction -> assertThat(Way.of(direction).direction()).isEqualTo(direction));
    }

    @Test
    public void listsContacts() {
        Answer answer = SERVER.send(SERVER.request("/customers/C-1/interactions?limit=20").header("X-Dossier-Purpose", "care"));

        assertThat(answer.text()).isEqualTo("""
                {"items":[{"id":"01ARZ3NDEKTSV4RRFFQ69G5FAV","kind":"visit","at":"1970-01-01T00:00:00Z","direction":"incoming",\
                "participants":["王伟"],"summary":"came by","masked":["content"],"recordedBy":"manager"}],"next":"n"}""");
    }
}
