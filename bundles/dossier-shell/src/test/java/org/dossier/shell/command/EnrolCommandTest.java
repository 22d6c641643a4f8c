package org.dossier.shell.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.api.console.Terminal;
import org.apache.karaf.shell.support.CommandException;
import org.dossier.access.SignIn;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Enrolment from the shell (D8). */
public class EnrolCommandTest {

    @Rule
    public final SignedIn shell = new SignedIn();
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final List<List<Object>> enrolled = new ArrayList<>();
    private final Deque<String> keyed = new ArrayDeque<>();
    private final EnrolCommand command = new EnrolCommand();

    public EnrolCommandTest() {
        command.account = "sysadmin";
        command.session = proxy(Session.class, (method, arguments) -> switch (method) {
            case "getTerminal" -> proxy(Terminal.class, (unused, none) -> null);
            case "readLine" -> keyed.remove();
            default -> null;
        });
        command.signIn = proxy(SignIn.class, (method, arguments) -> {
            assertThat(method).isEqualTo("enrol");
            enrolled.add(List.of(arguments));
            return null;
        });
    }

    @Test
    public void asksForCodeAndPassword() throws Exception {
        keyed.addAll(List.of("123-456", "first-words", "first-words"));

        assertThat(shell.run(command)).contains("dossier:sign-in sysadmin").doesNotContain("first-words", "123-456");
        assertThat(enrolled).containsExactly(List.of("sysadmin", "123-456", "first-words"));
    }

    @Test
    public void setsNothingWhenTheEntriesDiffer() {
        keyed.addAll(List.of("123-456", "first-words", "frist-words"));

        assertThatThrownBy(() -> shell.run(command)).isInstanceOf(CommandException.class).hasMessageContaining("differ");
        assertThat(enrolled).isEmpty();
    }

    @Test
    public void readsBothFromFilesForScripts() throws Exception {
        command.codeFile = file("code", "123-456\n");
        command.passwordFile = file("password", "first-words\n");

        shell.run(command);

        assertThat(enrolled).containsExactly(List.of("sysadmin", "123-456", "first-words"));
    }

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.getRoot().toPath().resolve(name), content).toString();
    }

    private interface Behaviour {

        Object of(String method, Object... arguments);
    }

    private static <T> T proxy(Class<T> type, Behaviour behaviour) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type},
                (self, method, arguments) -> behaviour.of(method.getName(), arguments)));
    }
}
