package org.dossier.rest.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dossier.archive.FieldValue;
import org.dossier.core.Invalid;
import org.dossier.core.Violation;
import org.dossier.rest.testing.CatalogueDouble;
import org.junit.Test;

/** Values by the types of the field catalogue, in and out (S6). */
public class FieldReaderTest {

    private static final String ALL = """
            {"phones":["13912345678","010-1234"],"note":"x","capital":1234.50,"birthDate":"1999-02-28","listed":true}""";

    @Test
    public void readsEachValueInTheTypeOfItsField() {
        assertThat(new FieldReader(CatalogueDouble.fields()).values(json(ALL))).isEqualTo(Map.of(
                "phones", new FieldValue.Many(List.of(new FieldValue.Text("13912345678"), new FieldValue.Text("010-1234"))),
                "note", new FieldValue.Text("x"),
                "capital", new FieldValue.Decimal(new BigDecimal("1234.50")),
                "birthDate", new FieldValue.Day(LocalDate.of(1999, 2, 28)),
                "listed", new FieldValue.Flag(true)));
    }

    @Test
    public void writesWhatItReads() throws JsonProcessingException {
        Map<String, FieldValue> values = new FieldReader(CatalogueDouble.fields()).values(json(ALL));

        String written = Json.mapper().writeValueAsString(FieldJson.of(values));

        assertThat(json(written)).isEqualTo(json(ALL));
        assertThat(written).contains("1234.50");
    }

    @Test
    public void readsNumbersAsTextToo() {
        assertThat(new FieldReader(CatalogueDouble.fields()).values(json("{\"capital\":\"0.10\"}")))
                .containsEntry("capital", new FieldValue.Decimal(new BigDecimal("0.10")));
    }

    @Test
    public void leavesFieldsWithoutAValueOutOfACustomerAndEmptyInAPatch() {
        Map<String, JsonNode> nothing = json("{\"note\":null,\"phones\":[]}");

        assertThat(new FieldReader(CatalogueDouble.fields()).values(nothing)).isEmpty();
        assertThat(new FieldReader(CatalogueDouble.fields()).patch(nothing))
                .isEqualTo(Map.of("note", Optional.empty(), "phones", Optional.empty()));
    }

    @Test
    public void leavesUnknownFieldsToTheArchive() {
        assertThat(new FieldReader(CatalogueDouble.fields()).values(json("{\"shoeSize\":43,\"hat\":\"felt\"}"))).isEqualTo(Map.of(
                "shoeSize", new FieldValue.Decimal(new BigDecimal(43)), "hat", new FieldValue.Text("felt")));
    }

    @Test
    public void namesEveryFieldOfAWrongTypeAtOnceAndNoValue() {
        Map<String, JsonNode> wrong = json("""
                {"phones":"13912345678","note":5,"gender":["f"],"capital":"much","birthDate":"28.2.1999","listed":"yes"}""");

        assertThatThrownBy(() -> new FieldReader(CatalogueDouble.fields()).values(wrong))
                .isInstanceOfSatisfying(Invalid.class, refusal -> assertThat(refusal.violations()).extracting(Violation::field)
                        .containsExactlyInAnyOrder("phones", "note", "gender", "capital", "birthDate", "listed"))
                .hasMessageNotContaining("13912345678").hasMessageNotContaining("much");
    }

    @Test
    public void refusesNumbersThatAFewCharactersBlowUp() {
        for (String bomb : List.of("1e999999999", "1e-999999999", "1e41")) {
            assertThatThrownBy(() -> new FieldReader(CatalogueDouble.fields()).values(json("{\"capital\":" + bomb + "}")))
                    .as(bomb).isInstanceOf(Invalid.class);
        }
    }

    private static Map<String, JsonNode> json(String text) {
        try {
            return Json.mapper().readValue(text, new TypeReference<Map<String, JsonNode>>() { });
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
