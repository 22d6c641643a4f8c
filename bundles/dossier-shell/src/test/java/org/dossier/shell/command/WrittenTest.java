package org.dossier.shell.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.dossier.core.Invalid;
import org.junit.Test;

public class WrittenTest {

    @Test
    public void whatIsWrittenWellIsRead() {
        YearMonth february = Written.as(YearMonth::parse, "--from", "2026-02", "a month");
        assertThat(february).isEqualTo(YearMonth.of(2026, 2));
        assertThat(Written.money("12.5", "CNY").amount()).hasToString("12.50");
    }

    @Test
    public void whatIsNotIsRefusedByTheNameOfItsOption() {
        assertThatThrownBy(() -> Written.as(YearMonth::parse, "--from", "2026-13", "a month, YYYY-MM"))
                .isInstanceOf(Invalid.class).hasMessageContaining("--from: give a month, YYYY-MM");
        assertThatThrownBy(() -> Written.money("much", "CNY")).isInstanceOf(Invalid.class).hasMessageContaining("amount");
        assertThatThrownBy(() -> Written.money("1.005", "CNY")).isInstanceOf(Invalid.class)
                .hasMessageContaining("2 decimal places");
        assertThatThrownBy(() -> Written.money("1", "Taler")).isInstanceOf(Invalid.class).hasMessageContaining("--currency");
    }
}
