package org.dossier.itests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dossier.itests.harness.Client;
import org.dossier.itests.harness.Customers;
import org.dossier.itests.harness.People;
import org.dossier.itests.harness.RunningCompany;
import org.dossier.itests.harness.Script;
import org.junit.ClassRule;
import org.junit.Test;

/** The distribution as it comes: on the embedded Derby. The shell is tested here only, since it knows nothing of databases. */
public class DerbyIT extends CustomerFlow {

    @ClassRule
    public static final RunningCompany COMPANY = new RunningCompany("derby", distribution -> { });

    @Override
    RunningCompany company() {
        return COMPANY;
    }

    // D8: SSH knows Dossier's accounts and no others; Karaf's own login is gone
    @Test
    public void theShellKnowsOnlyDossiersAccounts() throws IOException {
        assertThat(shell("karaf", "karaf").run("dossier:customer-find x").status()).isNotZero();
        assertThat(shell("clerk").run("bundle:list").output()).as("a clerk runs no system commands")
                .doesNotContain("org.dossier");
        assertThat(shell("system-admin").run("bundle:list").output()).contains("Dossier");
        assertThat(shell("system-admin").run("dossier:customer-find --name 赵").output()).as("D8").doesNotContain("PROVISIONAL");
    }

    // D6, D7: the same gate in the shell as over REST
    @Test
    public void theShellCarriesACustomerThroughReview() throws IOException {
        JsonNode created = items(shell("clerk").run("dossier:customer-create --json --name 吴六 --manager "
                + COMPANY.people().person("account-manager").account() + " phones=13912340101")).get(0);
        String number = created.get("number").asText();
        String review = created.get("review").asText();

        Shell reviewer = shell("reviewer");
        assertThat(reviewer.run("dossier:review-list --no-format --limit 200").output()).contains(review);
        assertThat(reviewer.run("dossier:review-show --json " + review).output()).as("D7: blind").doesNotContain("13912340101");
        assertThat(items(reviewer.run("dossier:review-decide --json --key phones=13912340101 " + review + " approve")).get(0)
                .get("state").asText()).isEqualTo("APPROVED");

        assertThat(shell("reader").run("dossier:customer-show --no-format " + number).output())
                .contains("139****0101").doesNotContain("13912340101");
        assertThat(shell("account-manager").run("dossier:customer-reveal --purpose care " + number + " phones").output())
                .contains("13912340101");
        Script.Result refused = shell("reader").run("dossier:customer-reveal --purpose care " + number + " phones");
        assertThat(refused.status()).as("a script sees the refusal").isNotZero();
        assertThat(refused.output()).contains("DOS-").doesNotContain("13912340101");
    }

    // T15, T20: sums by month are made of items, and a reversal takes its item off
    @Test
    public void theShellSumsConsumptionByMonth() throws IOException {
        String number = new Customers(COMPANY.people()).enter("陈九", "13912340102").get("number").asText();
        Shell manager = shell("account-manager");
        String first = items(manager.run("dossier:consumption-record --json " + number + " 2026-05-05 plan 19.90")).get(0)
                .get("item").asText();
        JsonNode may = items(manager.run("dossier:consumption-record " + number + " 2026-05-06 plan 5.10; "
                + "dossier:consumption-record --quantity -1 --reverses " + first + " " + number + " 2026-05-05 plan -19.90; "
                + "dossier:consumption-sum --json --from 2026-05 --to 2026-05 " + number)).get(0);
        assertThat(may.get("amount").asText()).isEqualTo("5.10");
        assertThat(may.get("currency").asText()).isEqualTo("CNY");
    }

    // D1, D2: the verifier finds nothing in a log and an archive that nobody touched
    @Test
    public void theShellVerifiesTheLog() throws IOException {
        Shell auditor = shell("audit-admin");
        assertThat(items(auditor.run("dossier:audit-list --json --limit 5")).size()).isEqualTo(5);
        Script.Result verified = auditor.run("dossier:audit-verify --data");
        assertThat(verified.output()).contains("entries and").contains("rows checked");
        assertThat(verified.status()).isZero();
    }

    // T33, D7, T17, T16, G1, D1: a file's whole way over the shell
    @Test
    public void theShellTakesAFileInAndLeadsBackFromAFigure() throws IOException {
        CustomerFile file = new CustomerFile("shell", 12370000, 8);
        Path exchange = Files.createDirectories(COMPANY.distribution().file("dossier/exchange"));
        Files.writeString(exchange.resolve("shell.csv"), file.csv());
        Files.writeString(exchange.resolve("shell.json"), file.mapping());
        Shell clerk = shell("clerk");
        JsonNode job = items(clerk.run("dossier:import --json --mapping shell.json shell.csv")).get(0);
        assertThat(job.get("created").asInt()).as(job.toString()).isEqualTo(file.accepted());
        clerk.run("dossier:import-refused " + job.get("import").asText() + " refused.csv");
        assertThat(exchange.resolve("refused.csv")).content().contains("no phone").doesNotContain(file.phone(1));
        assertThat(clerk.run("dossier:import-refused --yes " + job.get("import").asText() + " ../../etc/users.properties").status())
                .as("D8: writes nothing elsewhere").isNotZero();

        String keyed = keyed(items(shell("reviewer").run("dossier:review-show --json " + job.get("review").asText())), file);
        assertThat(items(shell("reviewer").run("dossier:review-decide --json " + keyed + " " + job.get("review").asText() + " approve"))
                .get(0).get("state").asText()).isEqualTo("APPROVED");
        String number = items(clerk.run("dossier:customer-find --json " + file.phone(1))).get(0).get("number").asText();
        assertThat(clerk.run("dossier:interaction-record " + number + " visit welcome").status()).isZero();
        JsonNode figure = items(shell("reader").run("dossier:report-consumption --json --from 2026-05 --to 2026-05 " + number)).get(0);
        assertThat(figure.get("value").asText()).isEqualTo(CustomerFile.CHARGE);
        JsonNode opened = json(shell("reader").run("dossier:figure-open --json " + figure.get("figure").asText()));
        assertThat(opened.get("reproduced").asBoolean()).isTrue();
        assertThat(opened.at("/items/0/customer").asText()).isEqualTo(number);
        assertThat(shell("audit-admin").run("dossier:audit-verify --data").status()).isZero();
    }

    /** What the reviewer keys, who has the file on paper and finds a person there by the name. */
    private static String keyed(JsonNode fields, CustomerFile paper) throws IOException {
        StringBuilder options = new StringBuilder();
        for (JsonNode field : fields) {
            String name = field.get("field").asText();
            if (field.get("rekey").asBoolean()) {
                String number = name.substring(0, name.indexOf('/'));
                JsonNode person = COMPANY.people().as("reader").get(Customers.of(number)).expect(200).json();
                options.append(" --key ").append(name).append('=').append(paper.phonesByName().get(person.get("name").asText()));
            }
        }
        return options.toString();
    }

    // D6: no log keeps a value, also not of what was refused or asked for at a wrong address
    @Test
    public void theLogsKeepNoValue() throws IOException {
        Customers customers = new Customers(COMPANY.people());
        customers.enter("褚十", "13912340103");
        Client clerk = COMPANY.people().as("clerk");
        clerk.post(Customers.ALL, customers.newPerson("褚十", "13912340103")).expect(409);
        clerk.get(Customers.ALL + "?phone=13912340103").expect(200);
        clerk.get("/dossier/api/nowhere?phone=13912340103").expect(404);
        try (Stream<Path> logs = Files.list(COMPANY.distribution().file("data/log"))) {
            assertThat(logs.toList()).isNotEmpty().allSatisfy(log ->
                    assertThat(Files.readString(log)).as(log.toString()).doesNotContain("13912340103").doesNotContain("褚十"));
        }
    }

    private static JsonNode items(Script.Result result) throws IOException {
        return json(result).get("items");
    }

    /** The object that a command printed, behind whatever the shell says of itself. */
    private static JsonNode json(Script.Result result) throws IOException {
        String output = result.output();
        return new ObjectMapper().readTree(output.substring(output.indexOf("{\"")));
    }

    private static Shell shell(String post) {
        People.Person person = COMPANY.people().person(post);
        return shell(person.account(), person.password());
    }

    private static Shell shell(String account, String password) {
        return new Shell(COMPANY.distribution(), account, password);
    }
}
