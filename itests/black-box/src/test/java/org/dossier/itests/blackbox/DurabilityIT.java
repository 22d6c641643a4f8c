package org.dossier.itests.blackbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.ClassRule;
import org.junit.Test;

/** What was answered with success is there, however the process ends. */
public class DurabilityIT {

    private static final int ENOUGH = 30;

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
