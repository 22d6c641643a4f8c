package org.dossier.archive.provider.masks;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.dossier.access.Sensitivity;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldType;
import org.dossier.archive.FieldValue;
import org.dossier.archive.Label;
import org.dossier.archive.provider.checks.PhoneNumber;
import org.junit.Test;

/** What masks show (D6). */
public class MasksTest {

    private final Masks masks = new Masks(new PhoneNumber("CN"));

    @Test
    public void masksPhonesOfEveryLength() {
        assertThat(hide("phone", "13800138000")).isEqualTo("138****8000");
        assertThat(hide("phone", "+86 138-0013-8000")).isEqualTo("138****8000");
        assertThat(hide("phone", "010-12345678")).isEqualTo("10****5678");
        assertThat(hide("phone", "+44 20 7946 0018")).isEqualTo("+44 20****0018");
        assertThat(hide("phone", "12345")).isEqualTo("****");
    }

    @Test
    public void masksNamesAndNumbers() {
        assertThat(hide("name", "张三")).isEqualTo("张*");
        assertThat(hide("name", "欧阳娜娜")).isEqualTo("欧**");
        assertThat(hide("name", "𠮷田")).isEqualTo("𠮷*");
        assertThat(hide("identity", "360426199101010071")).isEqualTo("360***********0071");
        assertThat(hide("identity", "1234567890")).isEqualTo("****");
        assertThat(hide("email", "alice@x.com")).isEqualTo("a***@x.com");
        assertThat(hide("email", "@x.com")).isEqualTo("****");
    }

    @Test
    public void masksOtherTypes() {
        assertThat(masks.hide(field("year"), new FieldValue.Day(LocalDate.of(1990, 5, 17))))
                .isEqualTo(new FieldValue.Text("1990-**-**"));
        assertThat(masks.hide(field("all"), new FieldValue.Decimal(BigDecimal.TEN))).isEqualTo(new FieldValue.Text("****"));
        assertThat(masks.hide(field("all"), new FieldValue.Flag(true))).isEqualTo(new FieldValue.Text("****"));
    }

    /** A mask that nobody knows hides everything. */
    @Test
    public void anUnknownMaskHidesAll() {
        assertThat(hide("peekaboo", "secret")).isEqualTo("****");
    }

    @Test
    public void masksEachOfSeveralValues() {
        FieldValue both = new FieldValue.Many(List.of(new FieldValue.Text("13800138000"), new FieldValue.Text("13900139001")));

        assertThat(masks.hide(field("phone"), both))
                .isEqualTo(new FieldValue.Many(List.of(new FieldValue.Text("138****8000"), new FieldValue.Text("139****9001"))));
    }

    private String hide(String mask, String text) {
        return ((FieldValue.Text) masks.hide(field(mask), new FieldValue.Text(text))).value();
    }

    private static FieldDefinition field(String mask) {
        return new FieldDefinition("field", "basic", Set.of(CustomerKind.PERSON), FieldType.TEXT, false, false, 10, "none",
                List.of(),
                Sensitivity.CONFIDENTIAL, mask, Set.of(), false, false, new Label("项", "field"), List.of());
    }
}
