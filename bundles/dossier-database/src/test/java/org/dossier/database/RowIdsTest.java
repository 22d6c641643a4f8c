package org.dossier.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;

public class RowIdsTest {

    private static final int MANY = 10_000;

    private final RowIds ids = new RowIds();

    @Test
    public void haveTheFormOfAUlid() {
        assertThat(ids.next()).matches("[0-7][0-9A-HJKMNP-TV-Z]{25}");
    }

    @Test
    public void neverRepeat() {
        assertThat(Stream.generate(ids::next).limit(MANY)).doesNotHaveDuplicates();
    }

    @Test
    public void beginWithATimeThatNeverFalls() {
        List<String> times = Stream.generate(ids::next).limit(MANY).map(id -> id.substring(0, 10)).toList();

        assertThat(times).isSorted();
    }
}
