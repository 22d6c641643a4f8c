package org.dossier.archive.provider.imports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dossier.archive.ImportMapping.FileForm;
import org.dossier.archive.provider.imports.settings.ImportSettings;
import org.dossier.archive.provider.imports.spool.Spools;
import org.dossier.archive.provider.testing.SharedData;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The files of csv-spectrum, each of which comes with what a reader should find in it. */
@RunWith(Parameterized.class)
public class ForeignTablesTest {

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final String name;

    public ForeignTablesTest(String name) {
        this.name = name;
    }

    @Parameters(name = "{0}")
    public static String[] files() {
        return new String[] {"comma_in_quotes", "empty", "empty_crlf", "escaped_quotes", "json", "newlines", "newlines_crlf",
            "quotes_and_newlines", "simple", "simple_crlf", "utf8"};
    }

    @Test // T33
    public void cellsAreThoseThatOthersFind() throws IOException {
        byte[] file = SharedData.bytes("import-csv-exports/csv-spectrum/csvs/" + name + ".csv");
        JsonNode wanted = new ObjectMapper().readTree(SharedData.bytes("import-csv-exports/csv-spectrum/json/" + name + ".json"));
        Spools spools = new Spools(new ImportSettings(folder.getRoot().toPath(), 1_000_000, 0, 1));
        List<Row> rows = new ArrayList<>();
        try (TableFile table = new Table(spools.take(new ByteArrayInputStream(file)), FileForm.PLAIN).rows()) {
            for (Optional<Row> row = table.next(); row.isPresent(); row = table.next()) {
                rows.add(row.get());
            }
        }
        assertThat(rows).hasSize(wanted.size() + 1);
        for (int row = 0; row < wanted.size(); row++) {
            for (int column = 0; column < rows.get(0).cells().size(); column++) {
                assertThat(lines(rows.get(row + 1).cells().get(column)))
                        .isEqualTo(lines(wanted.get(row).get(rows.get(0).cells().get(column)).asText()));
            }
        }
    }

    /** Line ends are those of whoever copied the file last. */
    private static String lines(String cell) {
        return cell.strip().replace("\r\n", "\n");
    }
}
