package org.dossier.shell.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class ListingTest {

    private final Listing listing = new Listing("number", "phones", "masked", "manager")
            .row("C-1", List.of("138****8000", "139****0001"), true, Optional.of("mei"))
            .row("C-2", List.of(), false, Optional.empty())
            .next(Optional.of("c2"));

    @Test
    public void peopleGetATableAndTheWayToTheNextPage() {
        assertThat(print(Form.TABLE).lines()).hasSize(5)
                .anySatisfy(line -> assertThat(line).contains("number", "phones", "masked", "manager"))
                .anySatisfy(line -> assertThat(line).contains("C-1", "138****8000, 139****0001", "true", "mei"))
                .last().isEqualTo("More: --after c2");
    }

    @Test
    public void scriptsGetBareLines() {
        assertThat(print(Form.BARE).lines().map(line -> line.split("\t")[0].strip())).containsExactly("C-1", "C-2");
    }

    @Test
    public void programsGetJsonWithTypes() {
        assertThat(print(Form.JSON).strip()).isEqualTo("{\"items\":["
                + "{\"number\":\"C-1\",\"phones\":[\"138****8000\",\"139****0001\"],\"masked\":true,\"manager\":\"mei\"},"
                + "{\"number\":\"C-2\",\"phones\":[],\"masked\":false,\"manager\":null}],\"next\":\"c2\"}");
    }

    @Test
    public void whatIsTrueOfTheWholeIsToldToPeopleAndPrograms() {
        listing.fact("reproduced", true);

        assertThat(print(Form.TABLE)).startsWith("reproduced: true");
        assertThat(print(Form.JSON)).startsWith("{\"reproduced\":true,\"items\":[");
        assertThat(print(Form.BARE)).doesNotContain("reproduced");
    }

    @Test
    public void anEmptyListingSaysSo() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new Listing("number").print(new PrintStream(out, true, StandardCharsets.UTF_8), Form.TABLE);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("(none)");
    }

    @Test
    public void aRowHasACellForEveryColumn() {
        assertThatThrownBy(() -> listing.row("C-3")).isInstanceOf(IllegalArgumentException.class);
    }

    private String print(Form form) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        listing.print(new PrintStream(out, true, StandardCharsets.UTF_8), form);
        return out.toString(StandardCharsets.UTF_8);
    }
}
