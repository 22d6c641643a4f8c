package org.dossier.itests.harness;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import org.junit.rules.ExternalResource;

/** A distribution that runs as long as a test class does, with the demonstration company in it. */
public final class RunningCompany extends ExternalResource {

    /** What is changed in the unpacked distribution before its first start. */
    public interface Preparation {
        void prepare(Distribution distribution) throws IOException;
    }

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String ANYONE = "K00000001";

    private final String name;
    private final Preparation preparation;
    private Distribution distribution;
    private People people;

    public RunningCompany(String name, Preparation preparation) {
        this.name = name;
        this.preparation = preparation;
    }

    public Distribution distribution() {
        return distribution;
    }

    public People people() {
        return people;
    }

    @Override
    protected void before() throws IOException {
        distribution = Distribution.unpack(name);
        preparation.prepare(distribution);
        try {
            distribution.start();
        } catch (IOException | RuntimeException failed) {
            // JUnit calls after() only when before() succeeded
            distribution.end();
            throw failed;
        }
        people = new People(distribution);
        awaitTheLastPart();
    }

    /** Health says when people can sign in; what starts last answers 503 for a little longer. */
    private void awaitTheLastPart() throws IOException {
        Client manager = people.as("account-manager");
        await().atMost(PATIENCE).until(() -> manager.get(Customers.of(ANYONE) + "/interactions").status() != 503);
    }

    @Override
    protected void after() {
        try {
            distribution.end();
        } catch (IOException left) {
            throw new IllegalStateException("the server of " + name + " is left running", left);
        }
    }
}
