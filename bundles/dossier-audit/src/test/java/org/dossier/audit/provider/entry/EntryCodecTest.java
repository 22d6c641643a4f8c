package org.dossier.audit.provider.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.AuditedBy;
import org.dossier.audit.StateCommitment;
import org.dossier.core.Channel;
import org.dossier.core.CustomerNumber;
import org.junit.Test;

/** D1: the bytes that are hashed are stable, and say everything that the event said. */
public class EntryCodecTest {

    private static final String ID = "01HZZZZZZZZZZZZZZZZZZZZZZZ";
    private static final Instant AT = Instant.parse("2026-05-04T03:02:01Z");
    private static final AuditEvent FULL = AuditEvent
            .done(new AuditAction("customer.read"), new AuditedBy("li.wei", Optional.of("org.example.erp"), Channel.SERVICE))
            .subject(new AuditSubject(new CustomerNumber("C-1"), 3)).subject(new AuditSubject(new CustomerNumber("C-2"), 0))
            .fields(List.of("phones", "name")).purpose("work:V-7")
            .state(new StateCommitment("section", "C-1/basic", "00ff"))
            .detail("count", "2").detail("\u7269", "\"\\\u0001").build();

    private final EntryEncoder encoder = new EntryEncoder();
    private final EntryDecoder decoder = new EntryDecoder();

    @Test
    public void theEncodingIsThisOneAndStaysIt() {
        assertThat(new String(encoder.encode(ID, AT, FULL), StandardCharsets.UTF_8)).isEqualTo(
                "{\"v\":1,\"entry\":\"01HZZZZZZZZZZZZZZZZZZZZZZZ\",\"at\":\"2026-05-04T03:02:01.000000Z\",\"account\":\"li.wei\","
                + "\"module\":\"org.example.erp\",\"channel\":\"SERVICE\",\"action\":\"customer.read\",\"outcome\":\"DONE\","
                + "\"subjects\":[{\"customer\":\"C-1\",\"version\":3},{\"customer\":\"C-2\",\"version\":0}],"
                + "\"fields\":[\"name\",\"phones\"],\"purpose\":\"work:V-7\","
                + "\"states\":[{\"kind\":\"section\",\"key\":\"C-1/basic\",\"digest\":\"00ff\"}],"
                + "\"details\":{\"count\":\"2\",\"\u7269\":\"\\\"\\\\\\u0001\"}}");
    }

    @Test
    public void whatWasEncodedIsDecoded() throws Exception {
        byte[] bytes = encoder.encode(ID, AT, FULL);
        SealedEntry entry = decoder.decode(bytes);
        assertThat(entry.id()).isEqualTo(ID);
        assertThat(entry.at()).isEqualTo(AT);
        assertThat(entry.event()).isEqualTo(FULL);
        assertThat(entry.leafHash()).isEqualTo(sha256OfZeroAnd(bytes));
    }

    @Test
    public void emptyPartsAreLeftOutAndComeBackEmpty() throws Exception {
        AuditEvent bare = AuditEvent.refused(new AuditAction("session.refused"),
                new AuditedBy("nobody", Optional.empty(), Channel.REST)).build();
        byte[] bytes = encoder.encode(ID, AT, bare);
        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .doesNotContain("subjects", "fields", "purpose", "states", "details", "module");
        assertThat(decoder.decode(bytes).event()).isEqualTo(bare);
    }

    @Test
    public void bytesThatAreNoEntryAreNamedSo() {
        String good = new String(encoder.encode(ID, AT, FULL), StandardCharsets.UTF_8);
        List<String> damaged = List.of("", "[]", "{}", good.substring(0, 90), good.replace("\"v\":1", "\"v\":2"),
                good.replace("\"account\":\"li.wei\",", ""), good.replace("\"DONE\"", "\"GONE\""),
                good.replace("C-1\",\"version", "c!\",\"version"));
        for (String text : damaged) {
            assertThatThrownBy(() -> decoder.decode(text.getBytes(StandardCharsets.UTF_8))).as(text)
                    .isInstanceOf(UnreadableEntry.class);
        }
    }

    private static byte[] sha256OfZeroAnd(byte[] bytes) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update((byte) 0);
        return digest.digest(bytes);
    }
}
