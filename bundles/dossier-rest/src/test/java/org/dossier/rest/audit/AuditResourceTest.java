package org.dossier.rest.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditEntry;
import org.dossier.audit.AuditError;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditQuery;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.AuditedBy;
import org.dossier.audit.Checkpoint;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Invalid;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;
import org.dossier.rest.testing.Answer;
import org.dossier.rest.testing.AuditLogDouble;
import org.dossier.rest.testing.RestServer;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** The audit log over REST (D1, S26). */
public class AuditResourceTest {

    @ClassRule
    public static final RestServer SERVER = new RestServer();

    private static final String NOTE = "dossier/log\n2\nAAAA\n\n\u2014 dossier/log c2ln\n";

    private AuditQuery asked;

    @Before
    public void putDouble() {
        SERVER.services().audit().bind(new AuditLogDouble() {
            @Override
            public Page<AuditEntry> entries(Caller caller, AuditQuery query, PageRequest page) {
                asked = query;
                return new Page<>(List.of(read()), Optional.empty());
            }

            @Override
            public AuditEntry entry(Caller caller, long index) {
                assertThat(index).isEqualTo(5);
                return read();
            }

            @Override
            public Checkpoint checkpoint(Caller caller) {
                return new Checkpoint(2, new byte[32], NOTE);
            }

            @Override
            public List<byte[]> inclusionProof(Caller caller, long index, long size) {
                if (index >= size) {
                    throw new Invalid(AuditError.RANGE, "index", "stay below the size");
                }
                return List.of(new byte[] {(byte) index}, new byte[] {(byte) size});
            }

            @Override
            public List<byte[]> consistencyProof(Caller caller, long from, long to) {
                return List.of(new byte[] {(byte) from, (byte) to});
            }

            @Override
            public String verifierKey(Caller caller) {
                return "dossier/log+01020304+AQ==";
            }
        });
    }

    private static AuditEntry read() {
        AuditedBy clerk = new AuditedBy("clerk", Optional.empty(), Channel.REST);
        AuditEvent event = AuditEvent.done(new AuditAction("customer.read"), clerk)
                .subject(new AuditSubject(new CustomerNumber("C-1"), 3)).fields(List.of("phones")).purpose("service").build();
        return new AuditEntry(5, "01ENTRY", Instant.parse("2026-01-31T12:00:00.000001Z"), event, new byte[] {1, 2},
                new byte[] {3, 4});
    }

    @Test
    public void listsEntriesInTheShapeThatVerifiersRelyOn() {
        Answer answer = SERVER.get("/audit/entries?customer=C-1&account=clerk&action=customer.read&field=phones"
                + "&from=2026-01-01&to=2026-02-01T00:00:00Z");

        assertThat(answer.text()).isEqualTo("""
                {"items":[{"index":5,"entry":"01ENTRY","at":"2026-01-31T12:00:00.000001Z","account":"clerk","channel":"REST",\
                "action":"customer.read","customer":"C-1","fields":["phones"],"purpose":"service","outcome":"DONE",\
                "bytes":"AQI=","leafHash":"AwQ="}]}""");
        assertThat(asked).isEqualTo(new AuditQuery(Optional.of("clerk"), Optional.of(new CustomerNumber("C-1")),
                Optional.of("customer.read"), Optional.of("phones"), Optional.of(Instant.parse("2026-01-01T00:00:00Z")),
                Optional.of(Instant.parse("2026-02-01T00:00:00Z"))));
    }

    @Test
    public void readsOneEntry() {
        assertThat(SERVER.get("/audit/entries/5").json().get("index").intValue()).isEqualTo(5);
        assertThat(SERVER.get("/audit/entries/-1").status()).isEqualTo(400);
        assertThat(SERVER.get("/audit/entries/99999999999999999999").status()).isEqualTo(400);
    }

    @Test
    public void handsTheCheckpointAndTheKeyOutByteForByte() {
        Answer checkpoint = SERVER.get("/audit/checkpoint");

        assertThat(checkpoint.text()).isEqualTo(NOTE);
        assertThat(checkpoint.header("Content-Type")).isEqualToIgnoringCase("text/plain;charset=UTF-8");
        assertThat(SERVER.get("/audit/key").text()).isEqualTo("dossier/log+01020304+AQ==");
    }

    @Test
    public void givesProofs() {
        assertThat(SERVER.get("/audit/proof/inclusion?index=1&size=2").text()).isEqualTo("{\"hashes\":[\"AQ==\",\"Ag==\"]}");
        assertThat(SERVER.get("/audit/proof/consistency?from=1&to=2").text()).isEqualTo("{\"hashes\":[\"AQI=\"]}");
        assertThat(SERVER.get("/audit/proof/inclusion?index=2&size=2").status()).isEqualTo(422);
        assertThat(SERVER.get("/audit/proof/inclusion?index=1").status()).isEqualTo(400);
    }

    @Test
    public void answersAProblemEvenWhereTheAnswerWouldBePlainText() {
        SERVER.services().audit().bind(new AuditLogDouble() {
            @Override
            public Checkpoint checkpoint(Caller caller) {
                throw new IllegalStateException("select * from audit_leaf");
            }
        });

        Answer answer = SERVER.get("/audit/checkpoint");

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text()).doesNotContain("select").doesNotContain("Exception");
        assertThat(answer.json().get("incident").textValue()).matches("[0-9a-f-]{36}");
    }
}
