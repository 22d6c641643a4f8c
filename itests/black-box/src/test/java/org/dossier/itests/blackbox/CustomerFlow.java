package org.dossier.itests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.dossier.itests.harness.Client.Answer;
import org.dossier.itests.harness.Client;
import org.dossier.itests.harness.Customers;
import org.dossier.itests.harness.People;
import org.dossier.itests.harness.RunningCompany;
import org.junit.Test;

/** A customer's way through the whole of Dossier, over REST; the same on every database. */
public abstract class CustomerFlow {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final String AUDIT = "/dossier/api/audit/";
    private static final String REPORT = "/dossier/api/reports/consumption";

    abstract RunningCompany company();

    // D8, D11: the passwords are written once, for the owner of the files alone
    @Test
    public void theFirstStartWritesAnAccountForEveryPostForItsOwnerAlone() throws IOException {
        Path file = company().distribution().file(People.FILE.toString());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        assertThat(company().people().byPost()).containsKeys("system-admin", "security-admin", "audit-admin", "clerk", "reviewer",
                "account-manager", "reader", "benchmark");
    }

    // T8, D7: a number at once, effect only after another person has keyed the same again
    @Test
    public void aCustomerComesInUnderFourEyes() throws IOException {
        Customers customers = customers();
        JsonNode created = customers.enter("赵一鸣", "13912340001");
        String number = created.get("number").asText();
        String review = created.get("review").asText();
        assertThat(created.get("state").asText()).isEqualTo("PROVISIONAL");

        JsonNode mismatch = customers.approve(review, "13912340002").expect(200).json();
        assertThat(mismatch.get("state").asText()).isEqualTo("PENDING");
        assertThat(mismatch.get("mismatched")).hasToString("[\"phones\"]");
        assertThat(mismatch.toString()).as("D7: never the value").doesNotContain("13912340001");

        assertThat(customers.approve(review, "139 1234 0001").expect(200).json().get("state").asText()).isEqualTo("APPROVED");
        assertThat(open("reader", number).get("state").asText()).isEqualTo("ACTIVE");
    }

    // D7: not by the maker, whatever the route
    @Test
    public void whoEnteredACustomerCannotAgreeToIt() throws IOException {
        String review = customers().enter("钱二", "13912340003").get("review").asText();
        Answer refused = people().as("clerk").post("/dossier/api/reviews/" + review + "/decision",
                "{\"decision\":\"approve\",\"rekeyed\":{\"phones\":\"13912340003\"}}");
        assertThat(refused.status()).isIn(403, 404);
        assertThat(refused.header("Content-Type")).startsWith("application/problem+json");
    }

    // D6, S21: masked for all, shown for a purpose to whoever answers for the customer, to nobody else
    @Test
    public void aPhoneIsMaskedUntilItIsRevealedForAPurpose() throws IOException {
        String number = customers().effective("孙三", "13912340004");
        for (String post : List.of("reader", "account-manager")) {
            JsonNode opened = open(post, number);
            assertThat(opened.at("/sections/basic/phones")).as(post).hasToString("[\"139****0004\"]");
            assertThat(opened.get("masked")).as(post).hasToString("[\"phones\"]");
            assertThat(opened.get("name").asText()).as(post).isEqualTo("孙三");
        }
        String reveal = "{\"fields\":[\"phones\"],\"purpose\":\"care\"}";
        assertThat(people().as("account-manager").post(Customers.of(number) + "/reveals", reveal).expect(200).text())
                .contains("13912340004");
        assertThat(people().as("reader").post(Customers.of(number) + "/reveals", reveal).expect(403).text())
                .doesNotContain("13912340004");
    }

    // T11, S17: what was known then is shown as it was known then
    @Test
    public void aChangeLeavesThePastReadable() throws IOException {
        String number = customers().effective("李四", "13912340005");
        Instant before = Instant.now();
        String section = Customers.of(number) + "/sections/basic";
        String tag = people().as("clerk").get(section).expect(200).header("ETag");
        Answer change = people().as("clerk").patch(section, "{\"phones\":[\"13912340006\"]}", tag).expect(202);
        assertThat(open("reader", number).at("/sections/basic/phones")).hasToString("[\"139****0005\"]");
        customers().approve(change.json().get("change").asText(), "13912340006").expect(200);

        assertThat(open("reader", number).at("/sections/basic/phones")).hasToString("[\"139****0006\"]");
        assertThat(open("reader", number + "?asOf=" + before).at("/sections/basic/phones")).hasToString("[\"139****0005\"]");
        assertThat(people().as("clerk").patch(section, "{\"phones\":[\"13912340007\"]}", tag).status()).as("stale")
                .isEqualTo(412);
        JsonNode history = people().as("reader").get(Customers.of(number) + "/history").expect(200).json();
        assertThat(history.get("items")).hasSizeGreaterThanOrEqualTo(2);
        assertThat(history.toString()).doesNotContain("13912340005").doesNotContain("13912340006");
    }

    // T15, T16, T8: what happens with a customer is kept from the first contact on, before anyone has reviewed it
    @Test
    public void contactsAndConsumptionStandBesideTheCustomer() throws IOException {
        String number = customers().enter("冯八", "13912340009").get("number").asText();
        Client manager = people().as("account-manager");
        manager.post(Customers.of(number) + "/interactions", "{\"kind\":\"visit\",\"at\":\"2026-05-04T02:00:00Z\","
                + "\"participants\":[\"冯八\"],\"summary\":\"问新套餐\"}").expect(201);
        manager.post(Customers.of(number) + "/consumption", "{\"date\":\"2026-05-05\",\"product\":\"套餐\",\"quantity\":2,"
                + "\"amount\":{\"amount\":\"19.90\",\"currency\":\"CNY\"}}").expect(201);

        JsonNode visit = manager.get(Customers.of(number) + "/interactions").expect(200).json().at("/items/0");
        assertThat(visit.get("kind").asText()).isEqualTo("visit");
        JsonNode item = manager.get(Customers.of(number) + "/consumption").expect(200).json().at("/items/0");
        assertThat(item.at("/amount/amount").asText()).isEqualTo("19.90");
        assertThat(item.at("/amount/currency").asText()).isEqualTo("CNY");
    }

    // D1, D3: each reading and change has its entry, and the entry is in the tree that the checkpoint signs
    @Test
    public void whatWasDoneIsProvablyInTheLog() throws IOException, GeneralSecurityException {
        SignedNote key = new SignedNote(people().as("audit-admin").get(AUDIT + "key").expect(200).text());
        Answer created = people().as("clerk").post(Customers.ALL, customers().newPerson("周五", "13912340008")).expect(201);
        assertThat(key.verifiesReceipt(created.header("X-Dossier-Receipt"))).as("receipt").isTrue();
        String number = created.json().get("number").asText();
        open("reader", number);

        JsonNode reading = entryOf(number, "reader");
        JsonNode creation = entryOf(number, "clerk");
        assertThat(reading.get("channel").asText()).isEqualTo("REST");
        assertThat(created.header("X-Dossier-Receipt")).as("the receipt names the entry")
                .contains("." + hex(creation, "leafHash") + ".");
        for (JsonNode entry : List.of(reading, creation)) {
            assertThat(entry.toString()).as("D4: no value in the log").doesNotContain("13912340008").doesNotContain("周五");
            assertProven(entry, key);
        }
    }

    // T33, S2, D7, T20, G1, D1: a file comes in as one proposal; what it brought is found, met, reported, and proved
    @Test
    public void aFileBecomesCustomersWithConsumptionThatAFigureLeadsBackTo() throws IOException, GeneralSecurityException {
        CustomerFile file = new CustomerFile("import", 12350000, 120);
        Imports imports = new Imports(people());
        JsonNode job = imports.finished(imports.start(file).get("id").asText());
        assertThat(job.get("state").asText()).as(job.toString()).isEqualTo("PENDING");
        assertThat(job.get("created").asInt()).isEqualTo(file.accepted());
        assertThat(job.get("percent").asInt()).isEqualTo(100);
        assertThat(imports.refusedRows(job.get("id").asText())).contains("no phone").contains("2026-02-30").doesNotContain(file.phone(1));
        assertThat(imports.approve(job.get("review").asText(), file).get("state").asText()).isEqualTo("APPROVED");
        assertThat(imports.start(file).get("created").asInt()).as("once more: nothing doubled").isEqualTo(file.accepted());

        JsonNode found = people().as("clerk").post(Customers.ALL + "/search", "{\"phone\":\"" + file.phone(1) + "\"}").expect(200).json();
        assertThat(found.get("items")).as("nothing doubled").hasSize(1);
        String number = found.at("/items/0/number").asText();
        assertThat(open("reader", number).get("state").asText()).isEqualTo("ACTIVE");
        assertThat(open("reader", number).get("name").asText()).isEqualTo(file.name(1));
        people().as("clerk").post(Customers.of(number) + "/interactions", "{\"kind\":\"visit\",\"at\":\"2026-05-06T02:00:00Z\","
                + "\"participants\":[],\"summary\":\"welcome\"}").expect(201);

        JsonNode report = people().as("reader").get(REPORT + "?customer=" + number + "&from=2026-05&to=2026-05").expect(200).json();
        assertThat(report.at("/figures/0/value").asText()).isEqualTo(CustomerFile.CHARGE);
        JsonNode opened = people().as("reader").get(REPORT + "/figures/" + report.at("/figures/0/id").asText()).expect(200).json();
        assertThat(opened.get("reproduced").asBoolean()).isTrue();
        assertThat(opened.at("/sources/items")).hasSize(1);
        assertThat(opened.at("/sources/items/0/customer").asText()).isEqualTo(number);

        JsonNode entry = entryOf(number, "clerk");
        assertThat(entry.toString()).as("D4").doesNotContain(file.phone(1));
        assertProven(entry, new SignedNote(people().as("audit-admin").get(AUDIT + "key").expect(200).text()));
    }

    private List<byte[]> path(long index, long size) throws IOException {
        List<byte[]> path = new ArrayList<>();
        String proof = AUDIT + "proof/inclusion?index=" + index + "&size=" + size;
        people().as("audit-admin").get(proof).expect(200).json().get("hashes")
                .forEach(hash -> path.add(Base64.getDecoder().decode(hash.asText())));
        return path;
    }

    private void assertProven(JsonNode entry, SignedNote key) throws IOException, GeneralSecurityException {
        byte[] bytes = entry.get("bytes").binaryValue();
        byte[] leaf = SignedNote.sha256(new byte[] {0}, bytes);
        assertThat(entry.get("leafHash").binaryValue()).isEqualTo(leaf);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).doesNotContain("13912340008").doesNotContain("周五");

        long index = entry.get("index").asLong();
        String note = await().atMost(PATIENCE)
                .until(() -> people().as("audit-admin").get(AUDIT + "checkpoint").expect(200).text(),
                text -> size(text) > index);
        assertThat(key.verifies(note)).as("signature of the checkpoint").isTrue();
        assertThat(key.verifies(note.replaceFirst("\n" + size(note), "\n" + (size(note) + 1)))).as("a changed note").isFalse();
        assertThat(InclusionProof.root(index, size(note), leaf, path(index, size(note)))).as("root")
                .isEqualTo(Base64.getDecoder().decode(note.split("\n")[2]));
    }

    private static long size(String note) {
        return Long.parseLong(note.split("\n")[1]);
    }

    private static String hex(JsonNode entry, String field) throws IOException {
        return HexFormat.of().formatHex(entry.get(field).binaryValue());
    }

    private JsonNode entryOf(String number, String post) throws IOException {
        String query = AUDIT + "entries?customer=" + number + "&account=" + people().person(post).account();
        JsonNode entries = await().atMost(PATIENCE)
                .until(() -> people().as("audit-admin").get(query).expect(200).json().get("items"),
                items -> !items.isEmpty());
        return entries.get(0);
    }

    private JsonNode open(String post, String number) throws IOException {
        return people().as(post).get(Customers.of(number)).expect(200).json();
    }

    private Customers customers() {
        return new Customers(people());
    }

    private People people() {
        return company().people();
    }
}
