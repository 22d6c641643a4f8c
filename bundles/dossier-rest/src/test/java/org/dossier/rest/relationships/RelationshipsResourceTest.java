package org.dossier.rest.relationships;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dossier.access.ProposalId;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldType;
import org.dossier.archive.FieldValue;
import org.dossier.archive.Label;
import org.dossier.archive.NewRelationship;
import org.dossier.archive.Relationship;
import org.dossier.archive.RelationshipId;
import org.dossier.archive.RelationshipType;
import org.dossier.archive.Relationships;
import org.dossier.archive.RelationshipsEntered;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.core.Receipt;
import org.dossier.rest.testing.Answer;
import org.dossier.rest.testing.RestServer;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** What customers are to each other, over REST (T3, T9). */
public class RelationshipsResourceTest {

    @ClassRule
    public static final RestServer SERVER = new RestServer();

    private static final String ID = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
    private static final NewRelationship HOLDING = new NewRelationship(new CustomerNumber("C-1"), "holding",
            new CustomerNumber("C-2"), Optional.of(LocalDate.of(2020, 1, 31)), Optional.empty(),
            new TreeMap<>(Map.of("percent", new FieldValue.Decimal(new BigDecimal("51.5")))));

    private final List<NewRelationship> entered = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    @Before
    public void putDouble() {
        SERVER.services().relationships().bind(new Holdings());
    }

    @Test
    public void readsFromEitherSide() {
        assertThat(SERVER.get("/customers/C-1/relationships").text()).isEqualTo("{\"items\":[{\"id\":\"" + ID
                + "\",\"type\":\"holding\",\"label\":{\"zh\":\"控股\",\"en\":\"holds\"},\"direction\":\"forward\",\"customer\":\"C-2\","
                + "\"since\":\"2020-01-31\",\"attributes\":{\"percent\":51.5}}]}");
        assertThat(SERVER.get("/customers/C-2/relationships").json().at("/items/0/direction").textValue()).isEqualTo("inverse");
        assertThat(SERVER.get("/customers/C-2/relationships").json().at("/items/0/customer").textValue()).isEqualTo("C-1");
        assertThat(SERVER.get("/customers/C-2/relationships").json().at("/items/0/label/en").textValue()).isEqualTo("is held by");
    }

    @Test
    public void entersOneForItsReview() {
        Answer answer = SERVER.send(RestServer.json(SERVER.request("/customers/C-1/relationships").header("Idempotency-Key", "k1"),
                "POST", "{\"type\":\"holding\",\"customer\":\"C-2\",\"since\":\"2020-01-31\",\"attributes\":{\"percent\":\"51.5\"}}"));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.text()).isEqualTo("{\"change\":\"" + ID + "\",\"state\":\"PENDING\",\"ids\":[\"" + ID + "\"]}");
        assertThat(answer.header("X-Dossier-Receipt")).isEqualTo("e.00.s");
        assertThat(entered).containsExactly(HOLDING);
        assertThat(keys).containsExactly("k1");
    }

    @Test
    public void entersManyAndFromTheOtherSide() {
        Answer answer = SERVER.post("/customers/C-2/relationships", "{\"items\":[{\"type\":\"holding\",\"customer\":\"C-1\","
                + "\"direction\":\"inverse\",\"since\":\"2020-01-31\",\"attributes\":{\"percent\":51.5}},"
                + "{\"type\":\"holding\",\"customer\":\"C-3\"}]}");

        assertThat(answer.status()).isEqualTo(202);
        assertThat(entered).hasSize(2).startsWith(HOLDING);
        assertThat(entered.get(1).from()).isEqualTo(new CustomerNumber("C-2"));
    }

    @Test
    public void namesWhatIsMissingOrOfAnotherType() {
        assertThat(SERVER.post("/customers/C-1/relationships", "{}").json().get("errors").findValuesAsText("field"))
                .containsExactly("type", "customer");
        assertThat(SERVER.post("/customers/C-1/relationships",
                "{\"type\":\"holding\",\"customer\":\"C-2\",\"attributes\":{\"percent\":true}}").status()).isEqualTo(422);
        assertThat(SERVER.post("/customers/C-1/relationships",
                "{\"items\":[null]}").json().at("/errors/0/field").textValue()).isEqualTo("items");
        assertThat(entered).isEmpty();
    }

    @Test
    public void listsTheTypes() {
        assertThat(SERVER.get("/relationship-types").text()).isEqualTo("{\"items\":[{\"name\":\"holding\","
                + "\"forward\":{\"zh\":\"控股\",\"en\":\"holds\"},\"inverse\":{\"zh\":\"被控股\",\"en\":\"is held by\"},"
                + "\"from\":[\"ORGANIZATION\"],\"to\":[\"ORGANIZATION\"],\"symmetric\":false,\"attributes\":[{\"name\":\"percent\","
                + "\"labels\":{\"zh\":\"比例\",\"en\":\"percentage\"},\"type\":\"DECIMAL\",\"least\":0,\"most\":100}]}]}");
    }

    private final class Holdings implements Relationships {

        @Override
        public List<RelationshipType> types(Caller caller) {
            return List.of(new RelationshipType("holding", new Label("控股", "holds"), new Label("被控股", "is held by"),
                    Set.of(CustomerKind.ORGANIZATION), Set.of(CustomerKind.ORGANIZATION), false, new TreeMap<>(Map.of("percent",
                    new RelationshipType.Attribute(new Label("比例", "percentage"), FieldType.DECIMAL, 0, 100)))));
        }

        @Override
        public RelationshipsEntered enter(Caller caller, List<NewRelationship> all, Optional<IdempotencyKey> key) {
            entered.addAll(all);
            key.map(IdempotencyKey::value).ifPresent(keys::add);
            return new RelationshipsEntered(List.of(new RelationshipId(ID)), new ProposalId(ID), new Receipt("e", "00", "s"));
        }

        @Override
        public Page<Relationship> of(Caller caller, CustomerNumber customer, PageRequest page) {
            return new Page<>(List.of(new Relationship(new RelationshipId(ID), HOLDING)), Optional.empty());
        }
    }
}
