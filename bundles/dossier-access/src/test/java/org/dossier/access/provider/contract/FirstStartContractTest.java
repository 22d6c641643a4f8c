package org.dossier.access.provider.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.dossier.access.Credentials;
import org.dossier.access.provider.store.AccessTables;
import org.dossier.access.provider.testing.AccessFixture;
import org.dossier.audit.Outcome;
import org.dossier.core.Channel;
import org.dossier.database.testing.Databases;
import org.dossier.database.testing.Engine;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

// D8: what an empty installation begins with; nothing else touches an installation that has accounts.
@RunWith(Parameterized.class)
public class FirstStartContractTest {

    @ClassRule
    public static final Databases DATABASES = Databases.with(new AccessTables());

    private static final Pattern ENTRY = Pattern
            .compile("\\{\"account\":\"([^\"]+)\",\"password\":\"([^\"]+)\",\"post\":\"([^\"]+)\"}");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final Engine engine;

    public FirstStartContractTest(Engine engine) {
        this.engine = engine;
    }

    @Parameters(name = "{0}")
    public static Engine[] engines() {
        return Engine.values();
    }

    @Test
    public void inEarnestThreeAdministratorsAwaitEnrolmentAndNobodyElse() throws IOException {
        AccessFixture fixture = fixture(0);
        fixture.firstStart.run();

        Path codes = folder.getRoot().toPath().resolve("enrolment");
        try (Stream<Path> files = Files.list(codes)) {
            List<String> names = files.map(file -> file.getFileName().toString()).sorted().toList();
            assertThat(names).containsExactly("audit.admin", "security.admin", "system.admin");
        }
        assertThat(fixture.accountStore.count()).isEqualTo(3);
        assertThat(fixture.audit.count("installation.first-start", Outcome.DONE, "system")).isEqualTo(1);
        assertThat(folder.getRoot().toPath().resolve("first-sign-in.json")).doesNotExist();

        for (String name : List.of("system.admin", "security.admin", "audit.admin")) {
            Path file = codes.resolve(name);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
            fixture.signIn.enrol(name, Files.readString(file).strip(), "walking along the sea, " + name.charAt(1));
            assertThat(file).doesNotExist();
            assertThat(signIn(fixture, name, "walking along the sea, " + name.charAt(1))).containsExactly(name.replace('.', '-'));
        }
    }

    @Test
    public void aDemonstrationListsAccountsThatAreReadyToUse() throws IOException {
        AccessFixture fixture = fixture(100);
        fixture.firstStart.run();

        Path file = folder.getRoot().toPath().resolve("first-sign-in.json");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        Map<String, String> posts = new LinkedHashMap<>();
        Matcher entries = ENTRY.matcher(Files.readString(file));
        while (entries.find()) {
            assertThat(signIn(fixture, entries.group(1), entries.group(2))).containsExactly(entries.group(3));
            posts.put(entries.group(1), entries.group(3));
        }
        assertThat(posts.values()).containsExactly("system-admin", "security-admin", "audit-admin", "clerk", "clerk", "reviewer",
                "reviewer", "account-manager", "account-manager", "reader", "benchmark");
        assertThat(fixture.accountStore.count()).isEqualTo(11);
    }

    // With the question after accounts left out, the second start tried to make them again, and this test failed.
    @Test
    public void anInstallationThatHasAccountsIsNeverTouched() throws IOException {
        AccessFixture first = fixture(0);
        first.firstStart.run();
        String code = Files.readString(folder.getRoot().toPath().resolve("enrolment/audit.admin"));

        AccessFixture again = new AccessFixture(first.database(), AccessFixture.settings("nist", 100, folder.getRoot().toPath()));
        again.firstStart.run();

        assertThat(again.accountStore.count()).isEqualTo(3);
        assertThat(again.audit.entries()).isEmpty();
        assertThat(Files.readString(folder.getRoot().toPath().resolve("enrolment/audit.admin"))).isEqualTo(code);
        assertThat(folder.getRoot().toPath().resolve("first-sign-in.json")).doesNotExist();
    }

    // With the failure to write the file swallowed, eleven accounts were made whose passwords nobody knew, and this test failed.
    @Test
    public void aFailedFirstStartLeavesNothing() throws IOException {
        AccessFixture fixture = fixture(100);
        Path inTheWay = folder.getRoot().toPath().resolve("first-sign-in.json");
        Files.createDirectories(inTheWay.resolve("a-folder-in-the-way"));

        assertThatThrownBy(fixture.firstStart::run).isInstanceOf(RuntimeException.class);

        assertThat(fixture.accountStore.count()).isZero();
        assertThat(fixture.posts.none()).isTrue();
        assertThat(fixture.audit.entries()).isEmpty();
    }

    private AccessFixture fixture(int demonstrationCustomers) {
        return new AccessFixture(DATABASES.fresh(engine),
                AccessFixture.settings("nist", demonstrationCustomers, folder.getRoot().toPath()));
    }

    private static Set<String> signIn(AccessFixture fixture, String account, String password) {
        return fixture.access.actor(fixture.signIn.signIn(new Credentials(account, password, "192.0.2.1"), Channel.REST).caller())
                .posts();
    }
}
