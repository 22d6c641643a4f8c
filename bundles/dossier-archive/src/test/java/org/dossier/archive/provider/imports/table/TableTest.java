package org.dossier.archive.provider.imports.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.dossier.archive.ImportMapping.FileForm;
import org.dossier.archive.provider.imports.settings.ImportSettings;
import org.dossier.archive.provider.imports.spool.Spools;
import org.dossier.core.Invalid;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class TableTest {

    private static final String TWENTY = "客户编号,姓名\n" + "一二三,四五六七八九十\n".repeat(20);

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private Spools spools;

    @Before
    public void start() {
        spools = new Spools(new ImportSettings(folder.getRoot().toPath(), 100_000_000, 0, 1));
    }

    @Test // T33
    public void quotesSeparatorsAndLinesAreThoseOfRfc4180() throws IOException {
        assertThat(rows("a;b\r\n\"x;\"\"y\"\"\nz\";2\r\n\r\n; \n", "UTF-8", ';'))
                .containsExactly(List.of("a", "b"), List.of("x;\"y\"\nz", "2"), List.of("", ""));
        assertThat(rows("a\tb\n1\t2", "UTF-8", '\t')).containsExactly(List.of("a", "b"), List.of("1", "2"));
    }

    @Test // T33
    public void byteOrderMarksOverruleTheMapping() throws IOException {
        List<List<String>> wanted = List.of(List.of("名"), List.of("值"));
        assertThat(rows(bytes("\uFEFF名\n值\n", "UTF-8"), "GB18030", ',')).isEqualTo(wanted);
        assertThat(rows(bytes("\uFEFF名\n值\n", "UTF-16LE"), "UTF-8", ',')).isEqualTo(wanted);
        assertThat(rows(bytes("\uFEFF名\n值\n", "UTF-16BE"), "UTF-8", ',')).isEqualTo(wanted);
        assertThat(rows(bytes("名\n值\n", "GB18030"), "GB18030", ',')).isEqualTo(wanted);
    }

    @Test // S5, D14
    public void theApostropheBeforeAFormulaIsTakenOffAgain() throws IOException {
        for (String cell : List.of("=1+1", "+86 10", "-5", "@name")) {
            assertThat(rows("a\n\"" + Formulas.written(cell) + "\"\n", "UTF-8", ',').get(1)).containsExactly(cell);
        }
        assertThat(Formulas.written("=1+1")).isEqualTo("'=1+1");
        assertThat(Formulas.written("plain")).isEqualTo("plain");
        assertThat(rows("a\n'tis\n", "UTF-8", ',').get(1)).containsExactly("'tis");
    }

    @Test // T33
    public void factsCountRowsAndNotEmptyLines() throws IOException {
        assertThat(table(bytes("a,b\n\n1,2\n\n3,4\n", "UTF-8"), "UTF-8").facts()).isEqualTo(new TableFacts(List.of("a", "b"), 2));
    }

    @Test // T33
    public void filesThatCannotBeReadAreRefusedAsAWhole() {
        assertRefused(new byte[0], "UTF-8", "is empty");
        assertRefused(bytes("\n\n", "UTF-8"), "UTF-8", "is empty");
        assertRefused(bytes("a,b\n", "UTF-8"), "UTF-8", "no rows");
        assertRefused(bytes(TWENTY, "GBK"), "UTF-8", "looks like GB18030");
        assertRefused(bytes(TWENTY, "UTF-8"), "GB18030", "is UTF-8 and not GB18030");
        assertRefused(bytes("a,b\n" + "一,二\n".repeat(9), "GBK"), "UTF-8", "9 of its 9 rows");
        assertRefused(bytes("a,b\n1,2\n", "UTF-16LE"), "UTF-8", "NUL");
        assertRefused(bytes("a,b\n1,2\n3,\"4\n", "UTF-8"), "UTF-8", "row 2");
        assertRefused(bytes("a,b\n1,\"" + "x".repeat(17_000_000) + "\"\n", "UTF-8"), "UTF-8", "row 1");
        assertRefused(new byte[] {'P', 'K', 3, 4, 20, 0}, "UTF-8", "spreadsheet");
        assertRefused(bytes(",".repeat(3_000) + "\n1\n", "UTF-8"), "UTF-8", "2000 columns");
    }

    @Test // T33
    public void aBadCellRefusesItsRowOnly() throws IOException {
        byte[] file = bytes("a,b\n1,2\n3,X\n5,6\n", "UTF-8");
        file[file.length - 6] = (byte) 0xC3;
        Table table = table(file, "UTF-8");
        assertThat(table.facts().rows()).isEqualTo(3);
        List<Row> rows = read(table);
        assertThat(rows).extracting(row -> row.malformedAt(1)).containsExactly(false, false, true, false);
        assertThat(rows).extracting(Row::number).containsExactly(0L, 1L, 2L, 3L);
    }

    @Test // T33
    public void aCellOfTenMegabytesIsCutAndItsLengthKept() throws IOException {
        Row row = read(table(bytes("a,b\n1," + "x".repeat(10_000_000) + "\n", "UTF-8"), "UTF-8")).get(1);
        assertThat(row.lengths()).containsExactly(1, 10_000_000);
        assertThat(row.cells().get(1)).hasSize(Row.KEPT);
    }

    private void assertRefused(byte[] file, String encoding, String words) {
        assertThatThrownBy(() -> table(file, encoding).facts()).isInstanceOf(Invalid.class).hasMessageContaining(words);
    }

    private List<List<String>> rows(String text, String encoding, char separator) throws IOException {
        return rows(bytes(text, "UTF-8"), encoding, separator);
    }

    private List<List<String>> rows(byte[] file, String encoding, char separator) throws IOException {
        return read(new Table(spools.take(new ByteArrayInputStream(file)), new FileForm(encoding, separator, Set.of())))
                .stream().map(Row::cells).toList();
    }

    private Table table(byte[] file, String encoding) throws IOException {
        return new Table(spools.take(new ByteArrayInputStream(file)), new FileForm(encoding, ',', Set.of()));
    }

    private static List<Row> read(Table table) throws IOException {
        List<Row> rows = new ArrayList<>();
        try (TableFile file = table.rows()) {
            for (Optional<Row> row = file.next(); row.isPresent(); row = file.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    private static byte[] bytes(String text, String encoding) {
        return text.getBytes("UTF-8".equals(encoding) ? StandardCharsets.UTF_8 : Charset.forName(encoding));
    }
}
