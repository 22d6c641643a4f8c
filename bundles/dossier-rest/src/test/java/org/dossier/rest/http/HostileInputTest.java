package org.dossier.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dossier.rest.testing.Answer;
import org.dossier.rest.testing.ArchiveDouble;
import org.dossier.rest.testing.AuditLogDouble;
import org.dossier.rest.testing.CatalogueDouble;
import org.dossier.rest.testing.IntakeDouble;
import org.dossier.rest.testing.ProposalsDouble;
import org.dossier.rest.testing.RestServer;
import org.dossier.rest.testing.SignInDouble;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Whatever comes in, the answer is a 4xx that says nothing of the inside; no service is even asked. */
public class HostileInputTest {

    @ClassRule
    public static final RestServer SERVER = new RestServer();

    private static final Map<String, String> TAKERS = Map.of(
            "/session", "POST", "/session/password", "PUT", "/enrolment", "POST",
            "/customers", "POST", "/customers/search", "POST", "/customers/C-1/sections/basic", "PATCH",
            "/customers/C-1/reveals", "POST", "/reviews/01ARZ3NDEKTSV4RRFFQ69G5FAV/decision", "POST", "/accounts", "POST");

    private static final List<String> MALFORMED = List.of("", " ", "{", "{\"a\":1,}", "{'a':1}",
            "{\"a\":1}{\"b\":2}", "{\"a\":1} x", "nul", "{\"a\":\"\\u00\"}", "{\"a\":01}", "{\"a\":NaN}", "{\"a\":1,\"a\":2}",
            "\u0000",
            "[".repeat(1000), "{\"a\":".repeat(100), "{\"a\":\"\\u0000\"}", "{\"a\":\"\\ud800\"}", "{\"\\udc00\":1}",
            "{\"a\":" + "9".repeat(200) + "}", "<a/>", "/* */ {}");

    private static final List<String> MISSHAPEN = List.of("null", "[]", "5", "\"text\"", "true", "{\"__proto__\":{}}",
            "{\"account\":{},\"password\":[]}", "{\"name\":5,\"kind\":0}", "{\"fields\":[null]}", "{\"fields\":\"phones\"}",
            "{\"limit\":1e9}", "{\"limit\":\"x\"}", "{\"kind\":\"PERSON\",\"name\":\"x\",\"phones\":{\"a\":1}}",
            "{\"posts\":[{}]}",
            "{\"@class\":\"javax.naming.InitialContext\",\"notDuplicateOf\":[\"\\u2028\"]}");

    @Before
    public void putDoubles() {
        SERVER.services().signIn().bind(new SignInDouble());
        SERVER.services().catalogue().bind(new CatalogueDouble());
        SERVER.services().archive().bind(new ArchiveDouble());
        SERVER.services().intake().bind(new IntakeDouble());
        SERVER.services().proposals().bind(new ProposalsDouble());
        SERVER.services().audit().bind(new AuditLogDouble());
    }

    @Test
    public void malformedBodiesAreMalformedEverywhere() {
        TAKERS.forEach((path, method) -> MALFORMED.forEach(body -> {
            Answer answer = SERVER.send(RestServer.json(SERVER.request(path), method, body));
            assertThat(answer.status()).as("%s %s", path, body).isEqualTo(400);
            assertTellsNothing(answer, path + " " + body);
        }));
    }

    @Test
    public void bodiesOfAnotherShapeAreRefusedNamingTheField() {
        TAKERS.forEach((path, method) -> MISSHAPEN.forEach(body -> {
            if (!path.endsWith("/sections/basic") || !body.startsWith("{")) {
                Answer answer = SERVER.send(RestServer.json(SERVER.request(path), method, body));
                assertThat(answer.status()).as("%s %s", path, body).isEqualTo(422);
                assertThat(answer.json().get("errors")).as("%s %s", path, body).isNotEmpty();
                assertTellsNothing(answer, path + " " + body);
            }
        }));
    }

    @Test
    public void textThatIsNotUtf8IsRefused() {
        String name = "{\"name\":\"王伟\"}";
        for (byte[] text : List.of(name.getBytes(Charset.forName("GBK")), name.getBytes(StandardCharsets.UTF_16),
                new byte[] {'{', '"', (byte) 0xC0, (byte) 0x80, '"', ':', '1', '}'},
                new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'})) {
            Answer answer = SERVER.send(SERVER.request("/customers").header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofByteArray(text)));
            assertThat(answer.status()).isEqualTo(400);
            assertTellsNothing(answer, "text");
        }
    }

    @Test
    public void tooLargeABodyIsRefusedDeclaredOrNot() {
        byte[] large = ("{\"name\":\"" + "x".repeat(RestServer.MOST_BYTES) + "\"}").getBytes(StandardCharsets.UTF_8);

        Answer declared = SERVER.send(SERVER.request("/customers").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(large)));
        Answer streamed = SERVER.send(SERVER.request("/customers").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large))));

        assertThat(declared.status()).isEqualTo(413);
        assertThat(streamed.status()).isEqualTo(413);
    }

    @Test
    public void anotherMediaTypeIsRefused() {
        for (String type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "multipart/form-data",
                "a/b")) {
            Answer answer = SERVER.send(
                    SERVER.request("/customers").header("Content-Type", type).POST(BodyPublishers.ofString("{}")));
            assertThat(answer.status()).as(type).isEqualTo(415);
            assertTellsNothing(answer, type);
        }
        assertThat(SERVER.send(SERVER.request("/customers").header("Accept", "text/html")).status()).isEqualTo(406);
    }

    @Test
    public void strangeAddressesAndHeadersAreRefused() {
        for (String path : List.of("/customers/C-1/sections/%FF", "/nowhere",
                "/customers/C-1/history?limit=-1", "/customers/C-1/history?limit=99999999999999999999", "/customers?q=%FF",
                "/customers?q=%00", "/audit/entries/x", "/audit/entries?from=%FF", "/reviews/..")) {
            Answer answer = SERVER.get(path);
            assertThat(answer.status()).as(path).isBetween(400, 499);
            assertTellsNothing(answer, path);
        }
        for (String purpose : List.of("UPPER", "work", "work:", "x".repeat(5000), "a b")) {
            Answer answer = SERVER.send(SERVER.request("/customers/C-1").header("X-Dossier-Purpose", purpose));
            assertThat(answer.status()).as(purpose).isEqualTo(422);
        }
        assertThat(SERVER.send(RestServer.json(SERVER.request("/customers").header("Idempotency-Key", "a b"), "POST",
                "{\"kind\":\"PERSON\",\"name\":\"x\"}")).status()).isEqualTo(422);
    }


    private static void assertTellsNothing(Answer answer, String what) {
        assertThat(answer.header("Content-Type")).as(what).startsWith("application/problem+json");
        assertThat(answer.text()).as(what).doesNotContain(
                "Exception", "jackson", "java.", "org.dossier", "org.apache", "\tat ", "/src/");
    }
}
