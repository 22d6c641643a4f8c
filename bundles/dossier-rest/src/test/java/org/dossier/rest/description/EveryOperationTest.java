package org.dossier.rest.description;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dossier.core.ErrorCode;
import org.dossier.rest.testing.Answer;
import org.dossier.rest.testing.RestServer;
import org.dossier.rest.testing.company.Company;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * Drives every operation that the document describes, well and badly, over HTTP: what comes back is what the document says, and
 * no call is answered with a defect. An operation that is added without a description of its own fails here by its name (seen: a
 * method without {@code @Operation} and {@code @ApiResponse} broke {@link #saysWhatItIsForAndWhatItAnswers}).
 */
@RunWith(Parameterized.class)
public class EveryOperationTest {

    @ClassRule
    public static final RestServer SERVER = new RestServer();

    private static final Document DOCUMENT = Document.generated();
    private static final Set<String> REGISTERED = ErrorCodes.all().stream().map(ErrorCode::id).collect(Collectors.toSet());
    private static final String UNKNOWN_ID = "01ARZ3NDEKTSV4RRFFQ69G5FAX";

    private final Operation operation;

    public EveryOperationTest(Operation operation) {
        this.operation = operation;
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Operation> operations() {
        return DOCUMENT.operations();
    }

    @Before
    public void openTheCompany() {
        Company.open(SERVER.services());
    }

    @Test
    public void saysWhatItIsForAndWhatItAnswers() {
        assertThat(operation.described().path("summary").asText()).isNotBlank();
        assertThat(operation.described().path("tags")).isNotEmpty();
        assertThat(operation.success()).isBetween(200, 299);
        operation.answer(operation.success()).map(DOCUMENT::resolved).filter(schema -> schema.has("properties"))
                .ifPresent(schema -> assertThat(schema.path("required")).as("required members of the answer").isNotEmpty());
        assertThat(operation.success() == 204 || operation.described().at("/responses/" + operation.success()).has("content"))
                .as("describes its answer").isTrue();
    }

    @Test
    public void succeedsAsItSays() {
        Answer answer = call().send();

        assertThat(answer.status()).as(answer.text()).isEqualTo(operation.success());
        operation.answer(answer.status()).ifPresent(schema ->
                assertThat(Conformance.findings(DOCUMENT, schema, answer.json())).as(answer.text()).isEmpty());
    }

    // D11
    @Test
    public void wantsASessionThatHolds() {
        int without = call().as(null).send().status();
        int ended = call().as("ended").send().status();

        if (operation.needsSession()) {
            assertRefused(call().as(null).send(), 401);
            assertRefused(call().as("ended").send(), 401);
        } else {
            assertThat(List.of(without, ended)).containsOnly(operation.success());
        }
    }

    @Test
    public void refusesAddressesThatItDoesNotKnow() {
        assertRefused(call().asking("undescribed=1").send(), 422);
        assertRefused(call().asking("undescribed=%FF").send(), 400);
        operation.parameters("path").forEach(parameter -> {
            String name = parameter.get("name").textValue();
            assertRefused(call().naming(name, name.equals("index") ? "404" : "C-404").send(), 404);
            if (name.equals("id")) {
                assertRefused(call().naming(name, UNKNOWN_ID).send(), 404);
            }
        });
    }

    @Test
    public void refusesParametersOfAnotherForm() {
        operation.parameters("query").stream().map(parameter -> parameter.get("name").textValue())
                .filter(Set.of("limit", "asOf")::contains)
                .forEach(name -> assertRefused(call().asking(name + "=x").send(), 400));
        if (operation.parameters("query").stream().anyMatch(parameter -> parameter.get("name").textValue().equals("limit"))) {
            assertRefused(call().asking("limit=0").send(), 422);
            assertRefused(call().asking("limit=201").send(), 422);
        }
    }

    @Test
    public void refusesBodiesOfAnotherKind() {
        if (operation.takes().isEmpty()) {
            return;
        }
        assertRefused(call().send("text/plain", "any"), 415);
        assertRefused(call().send("application/xml", "<any/>"), 415);
        for (String malformed : List.of("", "{", "[1", "\u0000")) {
            assertRefused(call().send(call().type(), malformed), 400);
        }
    }

    @Test
    public void refusesBodiesThatLackWhatIsRequired() {
        if (operation.takes().isEmpty()) {
            return;
        }
        JsonNode schema = DOCUMENT.resolved(call().schema());
        schema.path("required").forEach(name -> {
            ObjectNode body = (ObjectNode) new Examples(DOCUMENT).of(schema).deepCopy();
            body.remove(name.textValue());
            Answer answer = call().send(body);
            assertRefused(answer, 422);
            assertThat(answer.json().get("errors").findValuesAsText("field")).contains(name.textValue());
        });
    }

    private Calls call() {
        return new Calls(SERVER, operation);
    }

    private void assertRefused(Answer answer, int status) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(operation.declares(status)).as("declares " + status).isTrue();
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonNode problem = answer.json();
        assertThat(problem.get("status").intValue()).isEqualTo(status);
        assertThat(problem.get("type").textValue()).isEqualTo("urn:dossier:error:" + problem.get("code").textValue());
        assertThat(REGISTERED).contains(problem.get("code").textValue());
        assertThat(Conformance.findings(DOCUMENT, operation.answer(status).orElseThrow(), problem)).as(answer.text()).isEmpty();
    }
}
