package org.dossier.rest.customers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.dossier.access.ProposalId;
import org.dossier.archive.Created;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.CustomerQuery;
import org.dossier.archive.CustomerState;
import org.dossier.archive.CustomerSummary;
import org.dossier.archive.FieldValue;
import org.dossier.archive.NewCustomer;
import org.dossier.archive.PossibleDuplicate;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.core.Receipt;
import org.dossier.core.Violation;
import org.dossier.rest.testing.Answer;
import org.dossier.rest.testing.ArchiveDouble;
import org.dossier.rest.testing.CatalogueDouble;
import org.dossier.rest.testing.IntakeDouble;
import org.dossier.rest.testing.RestServer;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Finding customers and taking new ones in over REST (T8, T10, T17). */
public class CustomersResourceTest {

    @ClassRule
    public static final RestServer SERVER = new RestServer();

    private static final ProposalId REVIEW = new ProposalId("01ARZ3NDEKTSV4RRFFQ69G5FAV");

    @Before
    public void putDoubles() {
        SERVER.services().catalogue().bind(new CatalogueDouble());
    }

    @Test
    public void givesANewCustomerItsNumber() {
        SERVER.services().intake().bind(new IntakeDouble() {
            @Override
            public Created create(Caller caller, NewCustomer customer) {
                assertThat(customer).isEqualTo(new NewCustomer(CustomerKind.PERSON, "王伟",
                        new TreeMap<>(Map.of("phones", new FieldValue.Many(List.of(new FieldValue.Text("13912345678"))))),
                        Optional.of("manager1"), Set.of(new CustomerNumber("C-7")), Optional.of(new IdempotencyKey("k-1"))));
                Receipt receipt = new Receipt("e", "00ff", "c2ln+/=");
                return new Created(new CustomerNumber("C-8"), CustomerState.PROVISIONAL, REVIEW, receipt);
            }
        });

        Answer answer = SERVER.send(RestServer.json(SERVER.request("/customers").header("Idempotency-Key", "k-1"), "POST", """
                {"kind":"PERSON","name":"王伟","phones":["13912345678"],"manager":"manager1","notDuplicateOf":["C-7"]}"""));

        assertThat(answer.status()).isEqualTo(201);
        assertThat(answer.text()).isEqualTo("{\"number\":\"C-8\",\"state\":\"PROVISIONAL\",\"review\":\"" + REVIEW + "\"}");
        assertThat(answer.header("Location")).endsWith("/dossier/api/customers/C-8");
        assertThat(answer.header("X-Dossier-Receipt")).isEqualTo("e.00ff.c2ln+/=");
    }

    @Test
    public void namesTheCandidatesOfADuplicate() {
        SERVER.services().intake().bind(new IntakeDouble() {
            @Override
            public Created create(Caller caller, NewCustomer customer) {
                throw new PossibleDuplicate("alike", List.of(new CustomerNumber("C-1")),
                        List.of(new Violation("phones", "taken")));
            }
        });

        Answer answer = SERVER.post("/customers", "{\"kind\":\"PERSON\",\"name\":\"王伟\"}");

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.json().get("candidates")).hasToString("[\"C-1\"]");
        assertThat(answer.json().at("/errors/0/field").textValue()).isEqualTo("phones");
    }

    @Test
    public void refusesAnUnknownKindNamingTheKinds() {
        Answer answer = SERVER.post("/customers", "{\"kind\":\"ROBOT\",\"name\":\"R2\"}");

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.json().at("/errors/0/field").textValue()).isEqualTo("kind");
        assertThat(answer.json().at("/errors/0/message").textValue()).contains("PERSON, ORGANIZATION");
    }

    @Test
    public void findsByParametersAndByBodyAlike() {
        CustomerQuery expected = new CustomerQuery(Optional.empty(), Optional.of("5678"), Optional.empty(), Optional.of("王"),
                Optional.of(CustomerState.ACTIVE), Optional.of("m"));
        SERVER.services().archive().bind(new ArchiveDouble() {
            @Override
            public Page<CustomerSummary> find(Caller caller, CustomerQuery query, PageRequest page) {
                assertThat(query).isEqualTo(expected);
                assertThat(page).isEqualTo(new PageRequest(2, Optional.of("c")));
                return new Page<>(List.of(
                        new CustomerSummary(new CustomerNumber("C-1"), CustomerKind.PERSON, "王*", CustomerState.ACTIVE,
                                Optional.of("m")),
                        new CustomerSummary(new CustomerNumber("C-2"), CustomerKind.ORGANIZATION, "Acme", CustomerState.ACTIVE,
                                Optional.empty())), Optional.of("d"));
            }
        });

        Answer byParameters = SERVER.get("/customers?phone=5678&q=%E7%8E%8B&state=ACTIVE&manager=m&limit=2&cursor=c");
        Answer byBody = SERVER.post("/customers/search",
                "{\"phone\":\"5678\",\"q\":\"王\",\"state\":\"ACTIVE\",\"manager\":\"m\",\"limit\":2,\"cursor\":\"c\"}");

        assertThat(byParameters.status()).isEqualTo(200);
        assertThat(byParameters.text()).isEqualTo("""
                {"items":[{"number":"C-1","kind":"PERSON","name":"王*","state":"ACTIVE","manager":"m"},\
                {"number":"C-2","kind":"ORGANIZATION","name":"Acme","state":"ACTIVE"}],"next":"d"}""");
        assertThat(byBody.text()).isEqualTo(byParameters.text());
    }

    @Test
    public void refusesAConditionThatItDoesNotHaveInsteadOfPassingOverIt() {
        SERVER.services().archive().bind(new ArchiveDouble());

        assertThat(SERVER.get("/customers?shoeSize=43").status()).isEqualTo(422);
        assertThat(SERVER.get("/customers?shoeSize=43").json().at("/errors/0/field").textValue()).isEqualTo("shoeSize");
        assertThat(SERVER.post("/customers/search", "{\"shoeSize\":43}").status()).isEqualTo(422);
    }

    @Test
    public void tellsAPageSizeThatIsNoNumberFromOneOutOfRange() {
        assertThat(SERVER.get("/customers?limit=many").status()).isEqualTo(400);
        assertThat(SERVER.get("/customers?limit=201").status()).isEqualTo(422);
        assertThat(SERVER.get("/customers?state=LOST").status()).isEqualTo(400);
        assertThat(SERVER.post("/customers/search", "{\"limit\":0}").status()).isEqualTo(422);
    }
}
