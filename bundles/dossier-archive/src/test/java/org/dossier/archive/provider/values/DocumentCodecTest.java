package org.dossier.archive.provider.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.dossier.archive.FieldValue;
import org.junit.Test;

/** Documents as canonical JSON. */
public class DocumentCodecTest {

    private final DocumentCodec codec = new DocumentCodec();

    @Test
    public void everyTypeComesBack() {
        Document document = new Document(new TreeMap<>(Map.of(
                "text", new FieldValue.Text("王\"\\\n𠮷"),
                "number", new FieldValue.Decimal(new BigDecimal("1234567890123456789.50")),
                "whole", new FieldValue.Decimal(new BigDecimal("7")),
                "day", new FieldValue.Day(LocalDate.of(2000, 2, 29)),
                "yes", new FieldValue.Flag(true),
                "no", new FieldValue.Flag(false),
                "many", new FieldValue.Many(List.of(new FieldValue.Text("b"), new FieldValue.Text("a"))))));

        assertThat(codec.decode(codec.encode(document))).isEqualTo(document);
        assertThat(codec.decode(codec.encode(Document.empty()))).isEqualTo(Document.empty());
    }

    @Test
    public void oneDocumentHasOneForm() {
        SortedMap<String, FieldValue> fields = new TreeMap<>();
        fields.put("b", new FieldValue.Day(LocalDate.of(2020, 1, 2)));
        fields.put("a", new FieldValue.Decimal(new BigDecimal("1E+3")));

        assertThat(new String(codec.encode(new Document(fields)), StandardCharsets.UTF_8))
                .isEqualTo("{\"a\":1000,\"b\":{\"day\":\"2020-01-02\"}}");
    }

    @Test
    public void patchesRemoveAndSet() {
        SortedMap<String, Optional<FieldValue>> patch = new TreeMap<>();
        patch.put("gone", Optional.empty());
        patch.put("set", Optional.of(new FieldValue.Text("x")));
        Document before = new Document(new TreeMap<>(Map.of("gone", new FieldValue.Flag(true), "kept",
                new FieldValue.Flag(false))));

        assertThat(codec.decodePatch(codec.encodePatch(patch))).isEqualTo(patch);
        assertThat(before.patched(patch).fields()).containsOnlyKeys("kept", "set");
    }

    @Test
    public void whatIsNoDocumentIsRefused() {
        assertThatThrownBy(() -> codec.decode("{\"a\":{\"week\":1}}".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UncheckedIOException.class);
        assertThatThrownBy(() -> codec.decode("{\"a\":".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UncheckedIOException.class);
    }
}
