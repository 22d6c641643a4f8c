package org.dossier.archive.provider.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.dossier.archive.ImportJob;
import org.dossier.archive.ImportState;
import org.dossier.archive.RefusedRow;
import org.dossier.archive.provider.database.ArchiveTables;
import org.dossier.archive.provider.testing.ArchiveUnderTest;
import org.dossier.archive.provider.testing.Person;
import org.dossier.archive.provider.testing.SharedData;
import org.dossier.archive.provider.testing.StandInTarget;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.junit.ClassRule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/** Real files of other systems; what is expected of each is computed here from the file alone. */
@RunWith(Parameterized.class)
public class ImportDataSetsTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new ArchiveTables());

    private final ArchiveUnderTest dossier;
    private final ImportFixture fixture;

    public ImportDataSetsTest(Engine engine) {
        dossier = new ArchiveUnderTest(DATABASES.fresh(engine));
        fixture = new ImportFixture(dossier);
        dossier.restartImports(500);
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Test // T33, T15: customers of a telephone company, and what they pay a month
    public void customersAndTheirChargesComeFromOneFile() throws IOException {
        StandInTarget target = new StandInTarget();
        dossier.importParts().targets().add(target);
        byte[] file = SharedData.bytes("telco-churn/telco-base.csv");
        List<List<String>> rows = Rfc4180.rows(new String(file, StandardCharsets.UTF_8));
        int charge = rows.get(0).indexOf("MonthlyCharges");
        ImportJob job = fixture.load(Person.CLERK, """
                {"source": "telco", "kind": "PERSON", "key": ["customerID"],
                 "fields": {"name": "customerID", "gender": {"column": "gender", "values": {"Male": "MALE", "Female": "FEMALE"}},
                            "notes": "Contract"},
                 "records": {"consumption": {"date": {"constant": "2020-06-30"}, "product": {"constant": "monthly charge"},
                                             "amount": "MonthlyCharges"}}}
                """, file);
        int customers = rows.size() - 1;
        assertThat(job.counts()).isEqualTo(new ImportJob.Counts(customers, customers, customers, 0, 0));
        assertThat(target.written().stream().map(record -> new BigDecimal(record.values().get("amount")))
                .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(rows.stream().skip(1).map(row -> new BigDecimal(row.get(charge)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
        assertThat(fixture.load(Person.SECOND_CLERK, "{\"source\": \"telco\", \"kind\": \"PERSON\", \"key\": [\"customerID\"],"
                + " \"fields\": {\"name\": \"customerID\"}}", file).counts().refused()).isEqualTo(customers);
    }

    @Test // T33, T2: Chinese enterprises with their credit codes, and capital in every way of writing
    public void enterprisesComeWithTheirCreditCodes() throws IOException {
        byte[] file = SharedData.bytes("zh-enterprises/enterprises.csv");
        List<List<String>> rows = Rfc4180.rows(new String(file, StandardCharsets.UTF_8));
        List<List<String>> enterprises = rows.subList(1, rows.size());
        Set<Long> foreign = new TreeSet<>();
        for (int row = 0; row < enterprises.size(); row++) {
            String capital = enterprises.get(row).get(rows.get(0).indexOf("注册资金"));
            if (capital.matches(".*[美港欧日].*|[0-9.,]+\\(\\s*\\)")) {
                foreign.add((long) row + 1);
            }
        }
        assertThat(enterprises).allMatch(row -> creditCode(row.get(1)));
        ImportJob job = fixture.load(Person.CLERK, """
                {"source": "register", "kind": "ORGANIZATION", "key": ["统一社会信用代码"], "file": {"empty": ["N/A"]},
                 "fields": {"name": "企业名称", "registrationNumber": "统一社会信用代码", "foundedOn": "注册日期",
                            "registeredCapital": {"column": "注册资金", "format": "zh-amount"}, "businessScope": "经营范围",
                            "addresses": "注册地址"}}
                """, file);
        assertThat(job.counts()).isEqualTo(new ImportJob.Counts(enterprises.size(), enterprises.size(),
                enterprises.size() - foreign.size(), 0, foreign.size()));
        List<List<String>> refused = Rfc4180.rows(fixture.refused(Person.CLERK, job).substring(1));
        assertThat(refused.stream().skip(1).map(row -> Long.parseLong(row.get(0))).toList()).containsExactlyElementsOf(foreign);
        assertThat(refused.stream().skip(1).map(row -> row.subList(2, row.size())).toList()).containsExactlyElementsOf(
                foreign.stream().map(row -> enterprises.get(row.intValue() - 1)).toList());
        assertThat(fixture.found(enterprises.get(0).get(1))).hasSizeLessThanOrEqualTo(1);
    }

    @Test // T33: a spreadsheet whose addresses hold commas without quotes: those rows are refused, and no cell slips into another
    public void organizationsComeWithTheirContacts() throws IOException {
        byte[] file = SharedData.bytes("northwind/customers.csv");
        List<List<String>> rows = Rfc4180.rows(new String(file, StandardCharsets.UTF_8));
        List<Long> broken = new ArrayList<>();
        for (int row = 1; row < rows.size(); row++) {
            if (rows.get(row).size() != rows.get(0).size()) {
                broken.add((long) row);
            }
        }
        ImportJob job = fixture.load(Person.CLERK, """
                {"source": "northwind", "kind": "ORGANIZATION", "key": ["customerID"], "file": {"empty": ["NULL"]},
                 "fields": {"name": "companyName", "contactName": "contactName", "addresses": ["address", "city", "country"],
                            "notes": "phone"}}
                """, file);
        int customers = rows.size() - 1;
        assertThat(job.counts()).isEqualTo(
                new ImportJob.Counts(customers, customers, customers - broken.size(), 0, broken.size()));
        assertThat(fixture.reasons(Person.CLERK, job)).extracting(RefusedRow::row).containsExactlyElementsOf(broken);
    }

    @Test // T33: address books and customer lists of other programs, each with the mapping that their people would write
    public void otherProgramsExportsAreRead() throws IOException {
        assertAllCreated("salesforce-Contact_Data.csv", "{\"source\": \"sf\", \"kind\": \"PERSON\", \"key\": [\"Email\"], \"fields\":"
                + " {\"name\": [\"FirstName\", \"LastName\"], \"emails\": \"Email\","
                + " \"addresses\": [\"MailingStreet\", \"MailingCity\"]}}");
        assertAllCreated("thunderbird-csv_semicolon.csv", "{\"source\": \"tb\", \"kind\": \"PERSON\", \"file\": {\"separator\": \";\"},"
                + " \"fields\": {\"name\": \"Display Name\"}}");
        assertAllCreated("dataloader-insertAccountCsv.csv", "{\"source\": \"dl\", \"kind\": \"ORGANIZATION\", \"key\": \"ORACLE_ID__C\","
                + " \"fields\": {\"name\": \"NAME\", \"annualRevenue\": \"ANNUALREVENUE\", \"notes\": \"WEBSITE\"}}");
        assertAllCreated("odoo-res.partner.csv", "{\"source\": \"odoo\", \"kind\": \"PERSON\", \"key\": [\"ID\"],"
                + " \"fields\": {\"name\": \"Name\", \"emails\": \"Email\", \"addresses\": [\"Street\", \"City\"]}}");
    }

    @Test // S5, D14: hostile texts are kept and given back as texts, or refused by name; none breaks the file
    public void hostileTextsAreOnlyText() throws IOException {
        List<String> payloads = SharedData.lines("hostile-input/csv-injection-payloads.txt", 0);
        List<String> naughty = new String(SharedData.bytes("hostile-input/blns.txt"), StandardCharsets.UTF_8).lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank()).distinct().toList();
        List<String> texts = new ArrayList<>(payloads);
        texts.addAll(naughty);
        String file = "Key,Name\n" + IntStream.range(0, texts.size())
                .mapToObj(i -> i + ",\"" + texts.get(i).replace("\"", "\"\"") + "\"\n").collect(Collectors.joining());
        ImportJob job = fixture.load(
                "{\"source\": \"h\", \"kind\": \"PERSON\", \"key\": [\"Key\"], \"fields\": {\"name\": \"Name\"}}", file);
        assertThat(job.state()).isEqualTo(ImportState.PENDING);
        assertThat(job.counts().created() + job.counts().refused()).isEqualTo(texts.size());
        assertThat(fixture.reasons(Person.CLERK, job)).extracting(RefusedRow::row).doesNotContain(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(payloads).allMatch(payload -> fixture.found(payload).size() == 1);
    }

    private void assertAllCreated(String name, String mapping) throws IOException {
        byte[] file = SharedData.bytes("import-csv-exports/" + name);
        char separator = mapping.contains("separator") ? ';' : ',';
        long rows = Rfc4180.rows(new String(file, StandardCharsets.UTF_8), separator).size() - 1L;
        ImportJob job = fixture.load(Person.CLERK, mapping, file);
        assertThat(job.counts()).as(name).isEqualTo(new ImportJob.Counts(rows, rows, rows, 0, 0));
    }

    /** GB 32100-2015, computed here by itself. */
    private static boolean creditCode(String code) {
        String signs = "0123456789ABCDEFGHJKLMNPQRTUWXY";
        int sum = 0;
        int weight = 1;
        for (int place = 0; place < 17; place++) {
            sum += signs.indexOf(code.charAt(place)) * weight;
            weight = weight * 3 % 31;
        }
        return code.length() == 18 && code.charAt(17) == signs.charAt((31 - sum % 31) % 31);
    }
}
