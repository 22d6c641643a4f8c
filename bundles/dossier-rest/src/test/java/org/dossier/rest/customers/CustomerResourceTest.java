package org.dossier.rest.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dossier.access.ProposalId;
import org.dossier.archive.ArchiveError;
import org.dossier.archive.ChangeRequested;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.CustomerRecord;
import org.dossier.archive.CustomerState;
import org.dossier.archive.CustomerSummary;
import org.dossier.archive.FieldValue;
import org.dossier.archive.HistoryItem;
import org.dossier.archive.OpenRequest;
import org.dossier.archive.RevealRequest;
import org.dossier.archive.SectionChange;
import org.dossier.archive.SectionContent;
import org.dossier.core.AccessDenied;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.NotFound;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.core.Purpose;
import org.dossier.core.Receipt;
import org.dossier.core.Stale;
import org.dossier.rest.testing.Answer;
import org.dossier.rest.testing.ArchiveDouble;
import org.dossier.rest.testing.CatalogueDouble;
import org.dossier.rest.testing.IntakeDouble;
import org.dossier.rest.testing.RestServer;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** One customer over REST: opening, as-of, history, reveals and changes (T11, S17, S21, D6). */
public class CustomerResourceTest {

    @ClassRule
    public static final RestServer SERVER = new RestServer();

    private static final CustomerNumber NUMBER = new CustomerNumber("C-1");
    private static final ProposalId REVIEW = new ProposalId("01ARZ3NDEKTSV4RRFFQ69G5FAV");

    private OpenRequest opened;
    private SectionChange proposed;

    @Before
    public void putDoubles() {
        SERVER.services().catalogue().bind(new CatalogueDouble());
        SERVER.services().archive().bind(new ArchiveDouble() {
            @Override
            public CustomerRecord open(Caller caller, CustomerNumber number, OpenRequest request) {
                opened = request;
                if (!number.equals(NUMBER)) {
                    throw new NotFound(ArchiveError.NO_SUCH_CUSTOMER, "there is no such customer");
                }
                return customer();
            }
        });
        SERVER.services().intake().bind(new IntakeDouble() {
            @Override
            public ChangeRequested propose(Caller caller, CustomerNumber number, SectionChange change) {
                proposed = change;
                if (change.expected().filter(version -> version != 3).isPresent()) {
                    throw new Stale(ArchiveError.STALE_SECTION, "the section has changed");
                }
                return new ChangeRequested(REVIEW, new Receipt("e", "00", "s"));
            }
        });
    }

    private static CustomerRecord customer() {
        SortedMap<String, FieldValue> fields = new TreeMap<>(Map.of(
                "phones", new FieldValue.Many(List.of(new FieldValue.Text("139****5678"))),
                "listed", new FieldValue.Flag(false)));
        return new CustomerRecord(
                new CustomerSummary(NUMBER, CustomerKind.PERSON, "王伟", CustomerState.ACTIVE, Optional.empty()),
                new TreeMap<>(Map.of("basic", new SectionContent(3, fields))),
                new TreeSet<>(Set.of("phones", "taxNumber")), 0.72, 9);
    }

    @Test
    public void opensACustomerInTheShapeThatClientsRelyOn() {
        Answer answer = SERVER.send(SERVER.request("/customers/C-1?sections=basic,operating")
                .header("X-Dossier-Purpose", "work:v-17"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("""
                {"number":"C-1","kind":"PERSON","name":"王伟","state":"ACTIVE",\
                "sections":{"basic":{"listed":false,"phones":["139****5678"]}},\
                "masked":["phones","taxNumber"],"completeness":0.72}""");
        assertThat(answer.header("ETag")).isEqualTo("\"customer.9\"");
        assertThat(opened).isEqualTo(new OpenRequest(Set.of("basic", "operating"), Optional.empty(),
                Optional.of(new Purpose("work", Optional.of("v-17"), Optional.empty()))));
    }

    @Test
    public void opensItAsOfTheEndOfADayOrAMoment() {
        Answer day = SERVER.get("/customers/C-1?asOf=2026-01-31");
        assertThat(opened.asOf()).contains(Instant.parse("2026-01-31T23:59:59.999999Z"));
        assertThat(day.header("ETag")).isNull();

        SERVER.get("/customers/C-1?asOf=2026-01-31T12:00:00%2B08:00");
        assertThat(opened.asOf()).contains(Instant.parse("2026-01-31T04:00:00Z"));

        assertThat(SERVER.get("/customers/C-1?asOf=yesterday").status()).isEqualTo(400);
    }

    @Test
    public void cannotTellAnUnknownCustomerFromAnImpossibleNumber() {
        Answer unknown = SERVER.get("/customers/C-2");
        Answer impossible = SERVER.get("/customers/%E7%8E%8B");

        assertThat(unknown.status()).isEqualTo(404);
        assertThat(impossible.text()).isEqualTo(unknown.text());
    }

    @Test
    public void opensASectionAsAMergePatchChangesIt() {
        Answer answer = SERVER.get("/customers/C-1/sections/basic");

        assertThat(answer.text()).isEqualTo("{\"listed\":false,\"phones\":[\"139****5678\"],\"masked\":[\"phones\"]}");
        assertThat(answer.header("ETag")).isEqualTo("\"basic.3\"");
    }

    @Test
    public void knowsNoSectionThatTheCallerDoesNotSee() {
        assertThat(SERVER.get("/customers/C-1/sections/operating").status()).isEqualTo(404);
    }

    @Test
    public void takesAChangeUpForReview() {
        Answer answer = SERVER.send(RestServer.json(SERVER.request("/customers/C-1/sections/basic")
                .header("If-Match", "\"basic.3\"").header("X-Dossier-Reason", "%E6%90%AC%E5%AE%B6 moved")
                .header("Idempotency-Key", "k"), "PATCH", "{\"note\":\"x\",\"phones\":null}"));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.text()).isEqualTo("{\"change\":\"" + REVIEW + "\",\"state\":\"PENDING\"}");
        assertThat(answer.header("X-Dossier-Receipt")).isEqualTo("e.00.s");
        assertThat(proposed.patch()).isEqualTo(Map.of("note", Optional.of(new FieldValue.Text("x")), "phones", Optional.empty()));
        assertThat(proposed.expected()).contains(3L);
        assertThat(proposed.reason()).isEqualTo("搬家 moved");
        assertThat(proposed.key()).isPresent();
    }

    @Test
    public void takesTheMediaTypeOfMergePatches() {
        Answer answer = SERVER.send(SERVER.request("/customers/C-1/sections/basic")
                .header("Content-Type", "application/merge-patch+json")
                .method("PATCH", BodyPublishers.ofString("{\"note\":\"x\"}")));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(proposed.expected()).isEmpty();
    }

    @Test
    public void refusesAChangeOfAnotherVersionOrAnotherRepresentation() {
        for (String tag : List.of("\"basic.2\"", "\"customer.9\"", "W/\"basic.3\"", "basic.3", "\"\"")) {
            Answer answer = SERVER.send(RestServer.json(
                    SERVER.request("/customers/C-1/sections/basic").header("If-Match", tag), "PATCH", "{\"note\":\"x\"}"));
            assertThat(answer.status()).as(tag).isEqualTo(412);
        }
    }

    @Test
    public void namesFieldsOfAWrongTypeBeforeAnythingIsProposed() {
        Answer answer = SERVER.send(
                RestServer.json(SERVER.request("/customers/C-1/sections/basic"), "PATCH", "{\"listed\":\"maybe\"}"));

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").textValue()).isEqualTo("listed");
        assertThat(proposed).isNull();
    }

    @Test
    public void listsTheHistoryAsTheCallerMaySeeIt() {
        SERVER.services().archive().bind(new ArchiveDouble() {
            @Override
            public Page<HistoryItem> history(Caller caller, CustomerNumber number, PageRequest page) {
                HistoryItem.Change listed = new HistoryItem.Change("listed", Optional.empty(),
                        Optional.of(new FieldValue.Flag(true)));
                return new Page<>(List.of(new HistoryItem("basic", 2, Instant.EPOCH, "clerk", Optional.of("reviewer"), "moved",
                        List.of(listed))), Optional.empty());
            }
        });

        assertThat(SERVER.get("/customers/C-1/history").text()).isEqualTo("""
                {"items":[{"section":"basic","version":2,"at":"1970-01-01T00:00:00Z","maker":"clerk","decider":"reviewer",\
                "reason":"moved","changes":[{"field":"listed","after":true}]}]}""");
    }

    @Test
    public void revealsForAPurposeOnly() {
        SERVER.services().archive().bind(new ArchiveDouble() {
            @Override
            public SortedMap<String, FieldValue> reveal(Caller caller, CustomerNumber number, RevealRequest request) {
                if (!request.purpose().text().equals("service")) {
                    throw new AccessDenied(ArchiveError.REVEAL_REFUSED, "not for this purpose");
                }
                return new TreeMap<>(Map.of("phones", new FieldValue.Many(List.of(new FieldValue.Text("13912345678")))));
            }
        });

        assertThat(SERVER.post("/customers/C-1/reveals", "{\"fields\":[\"phones\"],\"purpose\":\"service\"}").text())
                .isEqualTo("{\"values\":{\"phones\":[\"13912345678\"]}}");
        assertThat(SERVER.post("/customers/C-1/reveals", "{\"fields\":[\"phones\"],\"purpose\":\"curiosity\"}").status())
                .isEqualTo(403);
        Answer without = SERVER.post("/customers/C-1/reveals", "{\"fields\":[\"phones\"]}");
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.json().at("/errors/0/field").textValue()).isEqualTo("purpose");
    }
}
