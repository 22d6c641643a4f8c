package org.dossier.itests.blackbox;

import java.io.IOException;
import org.junit.rules.ExternalResource;

/** A distribution that runs as long as a test class does, with the demonstration company in it. */
final class RunningCompany extends ExternalResource {

    /** What is changed in the unpacked distribution before its first start. */
    interface Preparation {
        void prepare(Distribution distribution) throws IOException;
    }

    private final String name;
    private final Preparation preparation;
    private Distribution distribution;
    private People people;

    RunningCompany(String name, Preparation preparation) {
        this.name = name;
        this.preparation = preparation;
    }

    Distribution distribution() {
        return distribution;
    }

    People people() {
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
