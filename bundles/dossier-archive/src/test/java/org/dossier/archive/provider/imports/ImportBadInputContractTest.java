package org.dossier.archive.provider.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dossier.archive.provider.imports.ImportFixture.HEADING;
import static org.dossier.archive.provider.imports.ImportFixture.PEOPLE;
import static org.dossier.archive.provider.imports.ImportFixture.utf8;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Locale;

import org.dossier.archive.ArchiveError;
import org.dossier.archive.ImportJob;
import org.dossier.archive.RefusedRow;
import org.dossier.archive.provider.database.ArchiveTables;
import org.dossier.archive.provider.testing.ArchiveUnderTest;
import org.dossier.archive.provider.testing.ImportParts;
import org.dossier.archive.provider.testing.Person;
import org.dossier.archive.provider.testing.Samples;
import org.dossier.core.Invalid;
import org.dossier.core.PageRequest;
import org.dossier.core.Violation;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** What is wrong with a file is said with row and column; a file that is refused as a whole leaves nothing behind. */
@RunWith(Parameterized.class)
public class ImportBadInputContractTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new ArchiveTables());

    private static final String FIRMS = """
            {"source": "firms", "kind": "ORGANIZATION", "key": ["Code"],
             "fields": {"name": "Firm", "registrationNumber": "Code", "industry": "Branch", "employees": "Staff"}}
            """;
    private static final String FIRM_HEADING = "Code,Firm,Branch,Staff\n";

    private final ArchiveUnderTest dossier;
    private final ImportFixture fixture;

    public ImportBadInputContractTest(Engine engine) {
        dossier = new ArchiveUnderTest(DATABASES.on(engine));
        fixture = new ImportFixture(dossier);
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Test // T33: an unknown field of the catalogue, of a target, a format that fits nothing, an unknown encoding
    public void mappingsAreComparedWithTheCatalogue() {
        assertRefused(ArchiveError.REFUSED_MAPPING, """
                {"source": " ", "kind": "PERSON", "file": {"encoding": "KLINGON", "separator": "x"},
                 "fields": {"phones": "Phone", "shoeSize": "Shoe", "birthDate": {"column": "Born", "format": "zh-amount"},
                            "gender": ["Sex", "Gender"], "registrationNumber": "Code"},
                 "records": {"consumption": {"amount": "Fee"}}}
                """, utf8(HEADING + "a,b,c,d\n"), "source", "file.encoding", "file.separator", "fields.birthDate.format", "fields.gender",
                "fields.registrationNumber", "fields.shoeSize", "fields.name", "records.consumption");
    }

    @Test // T33
    public void missingAndDoubledColumnsAreNamed() {
        assertRefused(ArchiveError.REFUSED_FILE, PEOPLE, utf8("Name,Phone,Name\nx,y,z\n"), "Client", "Name", "Born");
        assertRefused(ArchiveError.REFUSED_FILE, "{\"source\": \"s\", \"kind\": \"PERSON\"}", utf8("a,b\n1,2\n"), "name");
    }

    @Test // T33, S5
    public void filesThatAreNoTableAreRefused() {
        assertRefused(ArchiveError.REFUSED_FILE, PEOPLE, new byte[0], "file");
        assertRefused(ArchiveError.REFUSED_FILE, PEOPLE, utf8(HEADING), "file");
        assertRefused(ArchiveError.REFUSED_FILE, PEOPLE, utf8(HEADING + "a,\"b,c,d\n"), "file");
        assertRefused(ArchiveError.REFUSED_FILE, PEOPLE, new byte[ImportParts.MOST_BYTES + 1], "file");
    }

    @Test // T33
    public void aFileInAnotherEncodingIsRefusedWithTheRightOne() {
        byte[] gbk = (HEADING + "编号一,王小明,,\n编号二,李小红,,\n编号三,赵小刚,,\n").getBytes(Charset.forName("GBK"));
        assertThatThrownBy(() -> fixture.load(Person.CLERK, PEOPLE, gbk)).isInstanceOf(Invalid.class)
                .hasMessageContaining("3 of its 3 rows").hasMessageContaining("GB18030");
        ImportJob job = fixture.load(Person.CLERK, PEOPLE.replace("\"key\"", "\"file\": {\"encoding\": \"GB18030\"}, \"key\""), gbk);
        assertThat(job.counts().created()).isEqualTo(3);
        assertThat(fixture.found("王小明")).hasSize(1);
    }

    @Test // T33
    public void malformedBytesRefuseTheirRow() {
        byte[] file = utf8(HEADING + "m1,A,,\nm2,B?,,\nm3,C,,\n");
        for (int place = 0; place < file.length; place++) {
            file[place] = file[place] == '?' ? (byte) 0xE4 : file[place];
        }
        assertReasons(fixture.load(Person.CLERK, PEOPLE, file), 3,
                new RefusedRow(2, List.of(new Violation("Name", "holds bytes that are not of the file's encoding"))));
    }

    @Test // T33
    public void aCellOfTenMegabytesRefusesItsRow() {
        ImportJob job = fixture.load(PEOPLE, HEADING + "t1,A,,\nt2," + "x".repeat(10 * 1024 * 1024) + ",,\nt3,C,,\n");
        assertThat(job.counts()).isEqualTo(new ImportJob.Counts(3, 3, 2, 0, 1));
        assertThat(fixture.reasons(Person.CLERK, job)).singleElement().satisfies(row -> {
            assertThat(row.row()).isEqualTo(2);
            assertThat(row.reasons()).extracting(Violation::field).containsExactly("Name");
            assertThat(row.reasons().get(0).message()).startsWith("has 10485760 characters");
        });
    }

    @Test // T33
    public void wrongTypesLengthsCodesAndCheckDigitsAreNamed() {
        ImportJob job = fixture.load(FIRMS, FIRM_HEADING
                + "91110000600037341K,Wrong digit,A,5\n"
                + "121200004013590816,Wrong type,A,many\n"
                + "91152201078382010M,Wrong code,Mining,5\n"
                + "," + "x".repeat(201) + ",A,1e99999\n"
                + "short row,only\n"
                + "a,longer,A,5,6\n");
        assertThat(job.counts().refused()).isEqualTo(6);
        assertThat(fixture.reasons(Person.CLERK, job)).extracting(row -> row.reasons().stream().map(Violation::field).toList())
                .containsExactly(List.of("registrationNumber"), List.of("employees"), List.of("industry"),
                        List.of("key", "employees", "name"), List.of("row"), List.of("row"));
        assertThat(fixture.reasons(Person.CLERK, job).get(4).reasons().get(0).message())
                .isEqualTo("has 2 cells where the heading has 4");
    }

    @Test // T33, T10: a registration number that another customer has, within the file and in the archive
    public void doubledRegistrationNumbersAreNamed() {
        String code = "91310000000000000" + creditDigit("91310000000000000");
        String keyed = FIRMS.replace("\"Code\"],", "\"Firm\"],").replace("firms", "f" + System.nanoTime());
        String lower = code.toLowerCase(Locale.ROOT);
        ImportJob job = fixture.load(keyed, FIRM_HEADING + code + ",Eins,A,1\n" + lower + ",Zwei,A,2\n");
        assertReasons(job, 2, new RefusedRow(2, List.of(
                new Violation("registrationNumber", "column Code: row 1 has the same value"))));
        ImportJob again = fixture.load(keyed, FIRM_HEADING + code + ",Drei,A,3\n");
        assertThat(fixture.reasons(Person.CLERK, again).get(0).reasons().get(0).message())
                .matches("column Code: K\\d{8} has the same value");
    }

    @Test // S5: a formula is text like any other
    public void formulasAreKeptAsText() {
        ImportJob job = fixture.load(PEOPLE, HEADING + "q1,\"=cmd|' /C calc'!A0\"," + Samples.phone() + ",\n");
        assertThat(job.counts().created()).isEqualTo(1);
        assertThat(fixture.found("=cmd|' /C calc'!A0")).hasSize(1);
    }

    private void assertReasons(ImportJob job, int rows, RefusedRow... refused) {
        assertThat(job.counts()).isEqualTo(new ImportJob.Counts(rows, rows, rows - refused.length, 0, refused.length));
        assertThat(fixture.reasons(Person.CLERK, job)).containsExactly(refused);
    }

    private void assertRefused(ArchiveError code, String mapping, byte[] file, String... fields) {
        int before = dossier.trail().actions().size();
        List<ImportJob> jobs = fixture.imports().list(Person.CLERK.caller(), PageRequest.first()).items();
        assertThatThrownBy(() -> fixture.start(Person.CLERK, mapping, file)).isInstanceOfSatisfying(Invalid.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.violations()).extracting(Violation::field).containsExactlyInAnyOrder(fields);
        });
        assertThat(dossier.trail().actions()).hasSize(before);
        assertThat(fixture.imports().list(Person.CLERK.caller(), PageRequest.first()).items()).isEqualTo(jobs);
        assertThat(dossier.importParts().directory()).isEmptyDirectory();
    }

    /** GB 32100-2015, computed here by itself. */
    private static char creditDigit(String code) {
        String signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        int sum = 0;
        int weight = 1;
        for (char sign : code.toCharArray()) {
            sum += signs.indexOf(sign) * weight;
            weight = weight * 3 % 31;
        }
        return signs.charAt((31 - sum % 31) % 31);
    }
}
