package org.dossier.rest.reviews;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dossier.access.AccessError;
import org.dossier.access.Decided;
import org.dossier.access.Decision;
import org.dossier.access.NewProposal;
import org.dossier.access.Permission;
import org.dossier.access.Proposal;
import org.dossier.access.ProposalId;
import org.dossier.access.ProposedChange;
import org.dossier.core.AccessDenied;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.core.Receipt;
import org.dossier.rest.testing.Answer;
import org.dossier.rest.testing.ProposalsDouble;
import org.dossier.rest.testing.RestServer;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Reviews over REST (D7, S11). */
public class ReviewsResourceTest {

    @ClassRule
    public static final RestServer SERVER = new RestServer();

    private static final ProposalId ID = new ProposalId("01ARZ3NDEKTSV4RRFFQ69G5FAV");
    private static final String ITEM = "\"id\":\"" + ID + "\",\"kind\":\"customer.change\",\"customer\":\"C-1\","
            + "\"maker\":\"clerk\",\"at\":\"1970-01-01T00:00:00Z\",\"state\":\"PENDING\","
            + "\"fields\":[\"note\",\"phones\"],\"rekey\":[\"phones\"]";

    private Decision decision;

    @Before
    public void putDouble() {
        Proposal proposal = new Proposal(ID, new NewProposal("customer.change", "ref", Optional.of(new CustomerNumber("C-1")),
                Permission.review("basic"), new TreeSet<>(Set.of("phones", "note")), new TreeSet<>(Set.of("phones"))), "clerk",
                Instant.EPOCH, Proposal.State.PENDING);
        SERVER.services().proposals().bind(new ProposalsDouble() {
            @Override
            public Page<Proposal> waiting(Caller caller, PageRequest page) {
                return new Page<>(List.of(proposal), Optional.of("n"));
            }

            @Override
            public Proposal get(Caller caller, ProposalId id) {
                return proposal;
            }

            @Override
            public List<ProposedChange> changes(Caller caller, ProposalId id) {
                return List.of(new ProposedChange("note", Optional.of("a"), Optional.of("b")),
                        new ProposedChange("phones", Optional.of("139****5678"), Optional.empty()));
            }

            @Override
            public Decided decide(Caller caller, ProposalId id, Decision made) {
                decision = made;
                if (made.comment().isPresent()) {
                    throw new AccessDenied(AccessError.OWN_PROPOSAL, "another person decides");
                }
                return new Decided(Proposal.State.PENDING, Set.of("phones"), 1, Optional.of(new Receipt("e", "00", "s")));
            }

            @Override
            public Decided withdraw(Caller caller, ProposalId id) {
                return new Decided(Proposal.State.WITHDRAWN, Set.of(), 2, Optional.empty());
            }
        });
    }

    @Test
    public void listsWhatWaits() {
        assertThat(SERVER.get("/reviews").text()).isEqualTo("{\"items\":[{" + ITEM + "}],\"next\":\"n\"}");
    }

    @Test
    public void opensOneWithWhatWouldChange() {
        assertThat(SERVER.get("/reviews/" + ID).text()).isEqualTo("{" + ITEM + ",\"changes\":["
                + "{\"field\":\"note\",\"before\":\"a\",\"after\":\"b\"},{\"field\":\"phones\",\"before\":\"139****5678\"}]}");
    }

    @Test
    public void decidesAndNamesWhatWasKeyedWronglyButNotHow() {
        Answer answer = SERVER.post("/reviews/" + ID + "/decision", """
                {"decision":"approve","rekeyed":{"phones":["13912345678","13912345679"],"capital":1.50,"note":"x"}}""");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{\"state\":\"PENDING\",\"mismatched\":[\"phones\"],\"triesLeft\":1}");
        assertThat(answer.header("X-Dossier-Receipt")).isEqualTo("e.00.s");
        assertThat(decision).isEqualTo(new Decision(Decision.Verdict.APPROVE,
                new TreeMap<>(Map.of("phones", "13912345678\n13912345679", "capital", "1.50", "note", "x")), Optional.empty()));
    }

    @Test
    public void refusesOnesOwn() {
        Answer answer = SERVER.post("/reviews/" + ID + "/decision", "{\"decision\":\"return\",\"comment\":\"unreadable\"}");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(decision.verdict()).isEqualTo(Decision.Verdict.RETURN);
    }

    @Test
    public void knowsThreeDecisions() {
        Answer answer = SERVER.post("/reviews/" + ID + "/decision", "{\"decision\":\"maybe\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/message").textValue()).isEqualTo("give one of approve, reject, return");
    }

    @Test
    public void takesNoObjectForAKeyedValue() {
        assertThat(SERVER.post("/reviews/" + ID + "/decision", "{\"decision\":\"approve\",\"rekeyed\":{\"phones\":{}}}")
                .status()).isEqualTo(422);
        assertThat(SERVER.post("/reviews/" + ID + "/decision", "{\"decision\":\"approve\",\"rekeyed\":{\"phones\":null}}")
                .status()).isEqualTo(422);
        assertThat(decision).isNull();
    }

    @Test
    public void withdraws() {
        Answer answer = SERVER.send(SERVER.request("/reviews/" + ID + "/withdrawal")
                .POST(BodyPublishers.noBody()));

        assertThat(answer.text()).isEqualTo("{\"state\":\"WITHDRAWN\",\"mismatched\":[],\"triesLeft\":2}");
        assertThat(answer.header("X-Dossier-Receipt")).isNull();
    }

    @Test
    public void knowsNoReviewUnderAnImpossibleName() {
        assertThat(SERVER.get("/reviews/1").status()).isEqualTo(404);
    }
}
