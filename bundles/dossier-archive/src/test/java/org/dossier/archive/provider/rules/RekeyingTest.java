package org.dossier.archive.provider.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.dossier.archive.FieldDefinition;
import org.dossier.archive.FieldValue;
import org.dossier.archive.provider.catalogue.BuiltIn;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.checks.Checks;
import org.junit.Test;

/** Re-keyed values are compared in their normal form (D7, S11). */
public class RekeyingTest {

    private final Catalogue catalogue = BuiltIn.catalogue();
    private final Rekeying rekeying = new Rekeying(new FieldRules(catalogue, new Checks("CN", Clock.systemUTC())));

    @Test
    public void notationDoesNotMatter() {
        FieldValue phones = new FieldValue.Many(List.of(new FieldValue.Text("13912345678"), new FieldValue.Text("010-12345678")));

        assertThat(matches("phones", phones, "+86 139 1234 5678, 01012345678")).isTrue();
        assertThat(matches("phones", phones, "010-12345678；139-1234-5678")).isTrue();
        assertThat(matches("phones", phones, "13912345678")).isFalse();
        assertThat(matches("phones", phones, "13912345679, 010-12345678")).isFalse();
        assertThat(matches("phones", phones, "")).isFalse();
    }

    @Test
    public void comparesDaysAndNumbers() {
        FieldValue day = new FieldValue.Day(LocalDate.of(1980, 2, 9));
        FieldValue number = new FieldValue.Decimal(new BigDecimal("1200000.50"));

        assertThat(matches("birthDate", day, "1980-02-09")).isTrue();
        assertThat(matches("birthDate", day, "1980/2/9")).isTrue();
        assertThat(matches("birthDate", day, "1980年2月9日")).isTrue();
        assertThat(matches("birthDate", day, "1980-02-30")).isFalse();
        assertThat(matches("annualRevenue", number, "1,200,000.5")).isTrue();
        assertThat(matches("annualRevenue", number, "1200000")).isFalse();
        assertThat(matches("annualRevenue", number, "1E+999999999")).isFalse();
        assertThat(matches("annualRevenue", number, "much")).isFalse();
    }

    private boolean matches(String field, FieldValue entered, String keyed) {
        FieldDefinition definition = catalogue.field(field).orElseThrow();
        return rekeying.matches(definition, entered, keyed);
    }
}
