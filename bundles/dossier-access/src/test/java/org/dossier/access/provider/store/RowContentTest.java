package org.dossier.access.provider.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;

import org.junit.Test;

// D2: two rows that differ never have one encoding, or a tag of the one would hold for the other.
public class RowContentTest {

    @Test
    public void partsCannotBeMovedAcrossTheirBorders() {
        assertThat(new RowContent().text("ab").text("c").bytes()).isNotEqualTo(new RowContent().text("a").text("bc").bytes());
        assertThat(new RowContent().text(null).bytes()).isNotEqualTo(new RowContent().text("").bytes());
        assertThat(new RowContent().texts(List.of("a", "b")).bytes()).isNotEqualTo(new RowContent().texts(List.of("a")).text("b")
                .bytes());
    }

    @Test
    public void setsHaveOneEncodingWhateverTheirOrder() {
        assertThat(new RowContent().texts(List.of("a", "b")).bytes()).isEqualTo(new RowContent().texts(List.of("b", "a"))
                .bytes());
    }

    @Test
    public void timesCountInMicroseconds() {
        Instant time = Instant.parse("2026-03-02T09:00:00.123456Z");
        assertThat(new RowContent().time(time).bytes()).isEqualTo(new RowContent().time(time.plusNanos(789)).bytes());
        assertThat(new RowContent().time(time).bytes()).isNotEqualTo(new RowContent().time(time.plusNanos(1_000)).bytes());
    }
}
