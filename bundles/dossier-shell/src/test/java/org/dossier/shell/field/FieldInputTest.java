package org.dossier.shell.field;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.dossier.access.Sensitivity;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldType;
import org.dossier.archive.FieldValue;
import org.dossier.archive.FieldValue.Text;
import org.dossier.archive.Label;
import org.dossier.core.Invalid;
import org.junit.Test;

// S6: the catalogue alone says of what type a field is.
public class FieldInputTest {

    private final FieldInput input = new FieldInput(List.of(
            field("phones", FieldType.TEXT, true), field("born", FieldType.DATE, false), field("limit", FieldType.DECIMAL, false),
            field("resident", FieldType.FLAG, false), field("remark", FieldType.TEXT, false)));

    @Test
    public void valuesAreOfTheTypeThatTheCatalogueNames() {
        assertThat(input.read(List.of("born=1990-02-28", "limit=12.50", "resident=yes", "remark=a=b")))
                .containsEntry("born", new FieldValue.Day(LocalDate.of(1990, 2, 28)))
                .containsEntry("limit", new FieldValue.Decimal(new BigDecimal("12.50")))
                .containsEntry("resident", new FieldValue.Flag(true))
                .containsEntry("remark", new Text("a=b"));
    }

    @Test
    public void aFieldOfSeveralValuesIsAssignedSeveralTimes() {
        assertThat(input.read(List.of("phones=13912345678", "phones=13800138000")))
                .containsEntry("phones", new FieldValue.Many(List.of(new Text("13912345678"), new Text("13800138000"))));
        assertThat(input.read(List.of("phones=13912345678")))
                .containsEntry("phones", new FieldValue.Many(List.of(new Text("13912345678"))));
        assertThatThrownBy(() -> input.read(List.of("remark=a", "remark=b"))).isInstanceOf(Invalid.class)
                .hasMessageContaining("remark");
    }

    @Test
    public void anUnknownFieldIsLeftToTheArchive() {
        assertThat(input.read(List.of("nobody=x"))).containsEntry("nobody", new Text("x"));
    }

    @Test
    public void whatIsNoAssignmentOrOfAnotherTypeIsRefusedByField() {
        for (String wrong : List.of("born=28.2.1990", "limit=many", "resident=perhaps")) {
            assertThatThrownBy(() -> input.read(List.of(wrong))).isInstanceOf(Invalid.class)
                    .hasMessageContaining(wrong.substring(0, wrong.indexOf('=')));
        }
        for (String wrong : List.of("born", "=x", "born=")) {
            assertThatThrownBy(() -> input.read(List.of(wrong))).isInstanceOf(Invalid.class).hasMessageContaining("field=value");
        }
    }

    @Test
    public void whatIsReadIsShownAgain() {
        input.read(List.of("born=1990-02-28", "limit=12.50", "resident=no", "phones=139", "remark=x")).forEach((field, value) ->
                assertThat(FieldData.of(value)).as(field)
                        .isIn("1990-02-28", new BigDecimal("12.50"), false, List.of("139"), "x"));
    }

    private static FieldDefinition field(String name, FieldType type, boolean many) {
        return new FieldDefinition(name, "basic", Set.of(CustomerKind.PERSON), type, many, false, 100, "none", List.of(),
                Sensitivity.INTERNAL, "none", Set.of(), false, false, new Label(name, name), List.of());
    }
}
