package org.dossier.itests.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.dossier.itests.harness.Script;
import org.junit.ClassRule;
import org.junit.Test;

/** Dossier as a guest: it comes into a Karaf that runs, without a network, and leaves it as it was, but for its data. */
public class PlainKarafIT {

    private static final String ACCOUNT = "system.admin";
    private static final String PASSWORD = "a long walk along the river 26";

    @ClassRule
    public static final StockKaraf KARAF = new StockKaraf();

    // M1, M3, M4, D8: installed, used, taken out, installed again; one test, since each step needs the one before
    @Test
    public void comesAndGoesWithoutATrace() throws IOException {
        List<String> before = KARAF.bundles();
        String process = KARAF.process();
        install("kar:install file:" + System.getProperty("kar"));
        install("feature:install dossier");
        KARAF.awaitReady();

        assertThat(before).isNotEmpty();
        assertThat(KARAF.bundles()).as("what was there is there, under its number").containsAll(before);
        assertThat(Files.readString(KARAF.file("data/log/karaf.log"))).as("nothing was started anew")
                .doesNotContain("Refreshing bundles");
        assertThat(KARAF.process()).isEqualTo(process);
        enrol();

        install("feature:uninstall dossier");
        assertThat(KARAF.bundles()).as("Karaf as it was").isEqualTo(before);
        install("feature:install dossier");
        KARAF.awaitReady();
        assertThat(KARAF.client().signIn(ACCOUNT, PASSWORD).get("/dossier/api/me").status()).as("the data are intact").isEqualTo(200);
    }

    private static void install(String command) throws IOException {
        Script.Result result = KARAF.run(command);
        assertThat(result.output()).as(command).doesNotContain("Error executing command");
        assertThat(result.status()).as(command).isZero();
    }

    /** The first administrator, with the one-time code that only the owner of the files can read. */
    private static void enrol() throws IOException {
        String code = Files.readString(KARAF.file("dossier/enrolment/" + ACCOUNT)).strip();
        KARAF.client().post("/dossier/api/enrolment", "{\"account\":\"" + ACCOUNT + "\",\"code\":\"" + code
                + "\",\"password\":\"" + PASSWORD + "\"}").expect(204);
        assertThat(KARAF.file("dossier/enrolment/" + ACCOUNT)).as("a code serves once").doesNotExist();
        assertThat(KARAF.client().signIn(ACCOUNT, PASSWORD).get("/dossier/api/me").status()).isEqualTo(200);
    }
}
