package org.dossier.itests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dossier.itests.harness.Client;
import org.dossier.itests.harness.Customers;
import org.dossier.itests.harness.RunningCompany;
import org.junit.ClassRule;
import org.junit.Test;

/** What was answered with success is there, however the process ends. */
public class DurabilityIT {

    private static final int ENOUGH = 30;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration INTERVAL = Duration.ofMillis(50);

    @ClassRule
    public static final RunningCompany COMPANY = new RunningCompany("durability", distribution -> { });

    // D15: kill -9 proves little by itself, but a creation that it loses would prove a lot
    @Test
    public void aKilledServerLosesNoAcknowledgedCreation() throws IOException, InterruptedException, ExecutionException {
        List<String> acknowledged = new ArrayList<>();
        CountDownLatch enough = new CountDownLatch(ENOUGH);
        ExecutorService clerk = Executors.newSingleThreadExecutor();
        Future<?> entering = clerk.submit(() -> enterUntilRefused(acknowledged, enough));
        enough.await();
        COMPANY.distribution().kill();
        entering.get();
        clerk.shutdown();

        COMPANY.distribution().start();
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(ENOUGH);
        assertAllThere(acknowledged);
    }

    // D15, T33: a file whose loading is cut off goes on where it was, and nothing is lost or doubled
    @Test
    public void aKilledImportGoesOnWhereItWas() throws IOException {
        CustomerFile file = new CustomerFile("cut off", 12360000, 5_000);
        Imports imports = new Imports(COMPANY.people());
        String id = imports.start(file).get("id").asText();
        JsonNode seen = await().atMost(PATIENCE).pollInterval(INTERVAL).until(() -> imports.get(id), job -> job.get("done").asInt() > 0);
        COMPANY.distribution().kill();
        COMPANY.distribution().start();

        JsonNode left = imports.finished(id);
        assertThat(left.get("state").asText()).as("cut off").isEqualTo("STOPPED");
        assertThat(left.get("done").asInt()).as("acknowledged").isGreaterThanOrEqualTo(seen.get("done").asInt())
                .isLessThan(file.rows());
        assertThat(imports.start(file).get("id").asText()).isEqualTo(id);
        JsonNode job = imports.finished(id);
        assertThat(job.get("state").asText()).as(job.toString()).isEqualTo("PENDING");
        assertThat(job.get("created").asInt()).isEqualTo(file.accepted());
        assertThat(job.get("refused").asInt()).isEqualTo(CustomerFile.REFUSED);
        for (int row : List.of(1, file.rows() / 2, file.rows())) {
            assertThat(COMPANY.people().as("clerk").get(Customers.ALL + "?phone=" + file.phone(row)).expect(200).json().get("items"))
                    .as("row " + row).hasSize(1);
        }
    }

    // Issue item 13: the archive stands beside data/, which a clean start empties
    @Test
    public void aCleanStartKeepsTheArchive() throws IOException {
        String number = new Customers(COMPANY.people()).effective("郑七", "13912340201");
        COMPANY.distribution().stop();
        COMPANY.distribution().start("clean");
        assertAllThere(List.of(number));
    }

    private static Void enterUntilRefused(List<String> acknowledged, CountDownLatch enough) {
        Customers customers = new Customers(COMPANY.people());
        for (int i = 0; ; i++) {
            try {
                acknowledged.add(customers.enter("王" + i, String.format("1392234%04d", i)).get("number").asText());
                enough.countDown();
            } catch (IOException killed) {
                return null;
            }
        }
    }

    /** With the passwords of before: accounts live in the archive, and sessions outlive the process with it. */
    private static void assertAllThere(List<String> numbers) throws IOException {
        Client reader = COMPANY.people().as("reader");
        for (String number : numbers) {
            assertThat(reader.get(Customers.of(number)).status()).as(number).isEqualTo(200);
        }
    }
}
