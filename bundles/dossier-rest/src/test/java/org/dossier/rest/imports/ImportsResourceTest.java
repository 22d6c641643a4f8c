package org.dossier.rest.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.dossier.access.AccessError;
import org.dossier.access.Actor;
import org.dossier.access.ProposalId;
import org.dossier.archive.ArchiveError;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.ImportId;
import org.dossier.archive.ImportJob;
import org.dossier.archive.ImportMapping;
import org.dossier.archive.ImportState;
import org.dossier.core.Caller;
import org.dossier.core.Invalid;
import org.dossier.core.NotFound;
import org.dossier.core.NotSignedIn;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.core.TooMany;
import org.dossier.rest.testing.AccessDouble;
import org.dossier.rest.testing.Answer;
import org.dossier.rest.testing.ImportsDouble;
import org.dossier.rest.testing.Multipart;
import org.dossier.rest.testing.RestServer;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Loading files over REST (T33, S2). */
public class ImportsResourceTest {

    @ClassRule
    public static final RestServer SERVER = new RestServer();

    private static final String ID = "01ARZ3NDEKTSV4RRFFQ69G5FAV";
    private static final String REVIEW = "01ARZ3NDEKTSV4RRFFQ69G5FAW";
    private static final String MAPPING = Multipart.part("mapping", "application/json", "{\"source\":\"旧系统\"}");
    private static final String FILE = Multipart.part("file", "text/csv", "name\r\n王伟\r\n");

    private final List<String> taken = new ArrayList<>();

    @Before
    public void putDoubles() {
        SERVER.services().access().bind(new AccessDouble());
        SERVER.services().imports().bind(new Loading());
    }

    @Test
    public void takesAFileAndSaysWhereItsImportIs() {
        Answer answer = SERVER.send(Multipart.post(SERVER.request("/imports"), MAPPING, FILE));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(answer.header("Location")).endsWith("/dossier/api/imports/" + ID);
        assertThat(answer.text()).isEqualTo("{\"id\":\"" + ID + "\",\"state\":\"RUNNING\",\"rows\":8,\"done\":2,\"created\":1,"
                + "\"updated\":0,\"refused\":1,\"percent\":25,\"refusedRows\":\"/imports/" + ID + "/refused\",\"known\":0,"
                + "\"source\":\"旧系统\",\"digest\":\"ab\",\"startedAt\":\"2026-05-20T12:00:00Z\"}");
        assertThat(taken).containsExactly("{\"source\":\"旧系统\"}", "name\r\n王伟\r\n");
    }

    @Test
    public void takesTheFileBeforeItsMappingToo() {
        Answer answer = SERVER.send(Multipart.post(SERVER.request("/imports"), FILE, MAPPING));

        assertThat(answer.status()).isEqualTo(202);
        assertThat(taken).containsExactly("{\"source\":\"旧系统\"}", "name\r\n王伟\r\n");
    }

    // curl says of a part that it is bytes, and of a value nothing at all
    @Test
    public void takesPartsOfWhichTheClientSaysNothing() {
        String mapping = Multipart.part("mapping", null, "{}");
        String file = Multipart.part("file", "application/octet-stream", "name\r\n");

        assertThat(SERVER.send(Multipart.post(SERVER.request("/imports"), mapping, file)).status()).isEqualTo(202);
    }

    @Test
    public void aFileMayBeLargerThanOtherBodiesButNotAnyLarger() {
        byte[] rows = "王伟,13912345678\r\n".repeat(20_000).getBytes(StandardCharsets.UTF_8);
        assertThat(rows.length).isBetween(4 * RestServer.MOST_BYTES, RestServer.MOST_OF_FILE);

        Answer taken = SERVER.send(Multipart.stream(SERVER.request("/imports"), MAPPING + Multipart.head("file", "text/csv"),
                new ByteArrayInputStream(rows), ""));
        Answer waiting = SERVER.send(Multipart.stream(SERVER.request("/imports"), Multipart.head("file", "text/csv"),
                new ByteArrayInputStream(rows), MAPPING));
        Answer larger = SERVER.send(Multipart.stream(SERVER.request("/imports"), MAPPING + Multipart.head("file", "text/csv"),
                tooLarge(), ""));

        assertThat(taken.status()).isEqualTo(202);
        assertThat(waiting.status()).isEqualTo(202);
        assertThat(this.taken).hasSize(4).last().isEqualTo(new String(rows, StandardCharsets.UTF_8));
        assertThat(larger.status()).isEqualTo(413);
    }

    @Test
    public void namesThePartThatIsMissingOrTooMany() {
        assertRefused(422, "file", MAPPING);
        assertRefused(422, "mapping", FILE);
        assertRefused(422, "mapping");
        assertRefused(422, "file", MAPPING, FILE, FILE);
        assertRefused(422, "mapping", FILE, FILE);
        assertRefused(422, "mapping", FILE, MAPPING, MAPPING);
        assertRefused(422, "other", MAPPING, Multipart.part("other", null, "x"));
        assertRefused(422, "source", FILE, Multipart.part("mapping", "application/json", "{\"source\":5}"));
    }

    @Test
    public void refusesPartsOfAnotherMediaType() {
        String workbook = Multipart.part("file", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "PK");

        assertThat(SERVER.send(Multipart.post(SERVER.request("/imports"), MAPPING, workbook)).status()).isEqualTo(415);
        assertThat(SERVER.send(Multipart.post(SERVER.request("/imports"),
                Multipart.part("mapping", "text/xml", "<a/>"), FILE)).status()).isEqualTo(415);
        assertThat(SERVER.post("/imports", "{}").status()).isEqualTo(415);
        assertThat(taken).isEmpty();
    }

    @Test
    public void refusesWhatIsNoMultipartBodyOrBreaksOff() {
        assertThat(SERVER.send(Multipart.broken(SERVER.request("/imports"), MAPPING, FILE)).status()).isEqualTo(400);
        assertThat(SERVER.send(Multipart.broken(SERVER.request("/imports"), "no parts at all")).status()).isEqualTo(422);
        assertThat(SERVER.send(SERVER.request("/imports").header("Content-Type", "multipart/form-data")
                .POST(BodyPublishers.ofString("x"))).status()).isEqualTo(400);
        assertThat(SERVER.send(Multipart.post(SERVER.request("/imports"),
                Multipart.part("mapping", null, "x".repeat(300_000)), FILE)).status()).isEqualTo(413);
    }

    // D11: nobody's file is not read, in whichever order it comes
    @Test
    public void doesNotTakeTheFileOfNobody() {
        SERVER.services().access().bind(new AccessDouble() {
            @Override
            public Actor actor(Caller caller) {
                throw new NotSignedIn(AccessError.NOT_SIGNED_IN, "the session has ended");
            }
        });

        assertThat(SERVER.send(Multipart.stream(SERVER.request("/imports"), Multipart.head("file", "text/csv"), tooLarge(), ""))
                .status()).isEqualTo(401);
        assertThat(SERVER.send(Multipart.post(SERVER.anonymous("/imports"), MAPPING, FILE)).status()).isEqualTo(401);
        assertThat(taken).isEmpty();
    }

    @Test
    public void saysWhenToComeBackWhereTooManyImportsWait() {
        SERVER.services().imports().bind(new Loading() {
            @Override
            public ImportJob start(Caller caller, ImportMapping mapping, InputStream content) {
                throw new TooMany(ArchiveError.IMPORTS_BUSY, "three imports wait", Duration.ofSeconds(30));
            }
        });

        Answer answer = SERVER.send(Multipart.post(SERVER.request("/imports"), MAPPING, FILE));

        assertThat(answer.status()).isEqualTo(429);
        assertThat(answer.header("Retry-After")).isEqualTo("30");
    }

    @Test
    public void listsShowsAndStops() {
        assertThat(SERVER.get("/imports?limit=1").json().at("/items/0/id").textValue()).isEqualTo(ID);
        assertThat(SERVER.get("/imports?limit=1").json().get("next").textValue()).isEqualTo("more");
        Answer loaded = SERVER.get("/imports/" + ID);
        assertThat(loaded.json().get("state").textValue()).isEqualTo("PENDING");
        assertThat(loaded.json().get("review").textValue()).isEqualTo(REVIEW);
        Answer stopped = SERVER.send(SERVER.request("/imports/" + ID + "/stop")
                .POST(BodyPublishers.noBody()));
        assertThat(stopped.json().get("state").textValue()).isEqualTo("STOPPED");
        assertThat(stopped.json().get("problem").textValue()).isEqualTo("stopped by clerk");
        assertThat(SERVER.get("/imports/" + REVIEW).status()).isEqualTo(404);
        assertThat(SERVER.get("/imports/x").status()).isEqualTo(404);
    }

    @Test
    public void handsOutTheRefusedRowsAsAFileThatNoBrowserOpens() {
        Answer answer = SERVER.get("/imports/" + ID + "/refused");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/csv;charset=UTF-8");
        assertThat(answer.header("Content-Disposition")).isEqualTo("attachment; filename=\"refused-" + ID + ".csv\"");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.text()).isEqualTo("\uFEFFrow,reasons,name\r\n2,name: give a name,\r\n");
    }

    @Test
    public void hasNoRefusedRowsForOthers() {
        Answer answer = SERVER.get("/imports/" + REVIEW + "/refused");

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.header("Content-Disposition")).isNull();
        assertThat(answer.json().get("code").textValue()).isEqualTo("DOS-CUST-0013");
    }

    private void assertRefused(int status, String part, String... parts) {
        Answer answer = SERVER.send(Multipart.post(SERVER.request("/imports"), parts));
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.json().at("/errors/0/field").textValue()).isEqualTo(part);
        assertThat(taken).isEmpty();
    }

    private class Loading extends ImportsDouble {

        @Override
        public ImportMapping mapping(String json) {
            if (json.equals("{\"source\":5}")) {
                throw new Invalid(ArchiveError.REFUSED_MAPPING, "source", "give a value");
            }
            return new ImportMapping(json, CustomerKind.PERSON, ImportMapping.FileForm.PLAIN, List.of(), new TreeMap<>(),
                    new TreeMap<>());
        }

        @Override
        public ImportJob start(Caller caller, ImportMapping mapping, InputStream content) throws IOException {
            String rows = new String(content.readAllBytes(), StandardCharsets.UTF_8);
            taken.add(mapping.source());
            taken.add(rows);
            return job(ImportState.RUNNING, Optional.empty(), Optional.empty());
        }

        @Override
        public ImportJob get(Caller caller, ImportId id) {
            known(id);
            return job(ImportState.PENDING, Optional.of(new ProposalId(REVIEW)), Optional.empty());
        }

        @Override
        public Page<ImportJob> list(Caller caller, PageRequest page) {
            assertThat(page.limit()).isEqualTo(1);
            return new Page<>(List.of(job(ImportState.RUNNING, Optional.empty(), Optional.empty())), Optional.of("more"));
        }

        @Override
        public ImportJob stop(Caller caller, ImportId id) {
            known(id);
            return job(ImportState.STOPPED, Optional.empty(), Optional.of("stopped by clerk"));
        }

        @Override
        public void writeRefused(Caller caller, ImportId id, OutputStream out) throws IOException {
            known(id);
            out.write("\uFEFFrow,reasons,name\r\n2,name: give a name,\r\n".getBytes(StandardCharsets.UTF_8));
        }

        private static void known(ImportId id) {
            if (!id.value().equals(ID)) {
                throw new NotFound(ArchiveError.NO_SUCH_IMPORT, "there is no such import");
            }
        }

        private static ImportJob job(ImportState state, Optional<ProposalId> review, Optional<String> problem) {
            return new ImportJob(new ImportId(ID), state, "旧系统", "ab", new ImportJob.Counts(8, 2, 1, 0, 1),
                    Instant.parse("2026-05-20T12:00:00Z"), review, problem);
        }
    }

    private static InputStream tooLarge() {
        return new ByteArrayInputStream(new byte[RestServer.MOST_OF_FILE + 1]);
    }
}
