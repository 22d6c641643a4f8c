package org.dossier.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

import org.dossier.archive.CustomerKind;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Unavailable;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class CompanyLoadTest {

    private static final int WANTED = 1_105;

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Office office = new Office();
    private final ExecutorService desks = Executors.newFixedThreadPool(3);
    private LoadProgress progress;
    private FirstSignIn accounts;
    private CompanyLoad load;

    @Before
    public void open() throws IOException {
        Path file = folder.getRoot().toPath().resolve("accounts.json");
        Files.writeString(file, "[{\"account\":\"c\",\"password\":\"p\",\"post\":\"clerk\"},"
                + "{\"account\":\"r\",\"password\":\"p\",\"post\":\"reviewer\"},"
                + "{\"account\":\"m0\",\"password\":\"p\",\"post\":\"account-manager\"},"
                + "{\"account\":\"m1\",\"password\":\"p\",\"post\":\"account-manager\"}]");
        accounts = FirstSignIn.read(file).orElseThrow();
        progress = new LoadProgress(folder.getRoot().toPath().resolve("progress.json"));
        Staff staff = new Staff(office.signIn());
        load = new CompanyLoad(new BatchLoader(staff, office.intake(), office.proposals(), office.catalogue()),
                new RelationshipLoader(staff, office.relationships(), office.proposals()),
                new DealingsLoader(staff, office.interactions(), office.book()), progress, WANTED, desks);
    }

    @After
    public void close() {
        desks.shutdown();
    }

    /** Everybody comes in once, is related, and is dealt with by the manager who answers for the customer; the last five wait. */
    @Test
    public void bringsEverybodyIn() throws IOException {
        complete();

        assertThat(office.customers).hasSize(WANTED);
        assertThat(office.related).containsExactly("demonstration-relationships-0", "demonstration-relationships-500",
                "demonstration-relationships-1000");
        assertThat(office.recorded).hasSizeGreaterThan(300).allSatisfy((customer, manager) ->
                assertThat(manager).isEqualTo("m" + Integer.parseInt(customer.value().substring(1)) % 2));
        assertThat(office.recorded.keySet()).allMatch(customer -> Integer.parseInt(customer.value().substring(1)) < WANTED - 5);
        assertThat(office.signedIn).hasValue(4);
    }

    /** A batch whose dealings failed is not done: it is tried again as a whole, and nothing is left out. */
    @Test
    public void triesAFailedBatchAgain() throws IOException {
        load.step(accounts);
        office.failing(1);

        assertThatThrownBy(() -> load.step(accounts)).isInstanceOf(Unavailable.class);
        assertThat(progress.done()).isEqualTo(500);
        complete();

        assertThat(office.customers).hasSize(WANTED);
        assertThat(office.related).contains("demonstration-relationships-500", "demonstration-relationships-1000");
        assertThat(office.recorded.keySet()).as("those of an undisturbed load").isEqualTo(dealtWith());
    }

    /** The customers with whom somebody has dealings, computed without a load. */
    private static Set<CustomerNumber> dealtWith() {
        DealingsGenerator dealings = new DealingsGenerator(YearMonth.of(2026, 1));
        CustomerGenerator customers = new CustomerGenerator(new CatalogueFields(List.of()), List.of());
        return LongStream.range(0, WANTED - 5).filter(index -> !dealings.consumption(index, Importance.of(index,
                customers.customer(index).kind() == CustomerKind.ORGANIZATION)).isEmpty())
                .mapToObj(index -> new CustomerNumber("K" + index)).collect(Collectors.toSet());
    }

    private void complete() throws IOException {
        while (!load.complete()) {
            load.step(accounts);
        }
    }
}
