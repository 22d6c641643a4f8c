package org.dossier.shell.command;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.PrivilegedActionException;
import java.security.PrivilegedExceptionAction;
import javax.security.auth.Subject;
import org.apache.karaf.util.jaas.JaasHelper;
import org.dossier.core.Caller;
import org.dossier.core.Channel;
import org.junit.rules.ExternalResource;

/** Runs commands as a person who is signed in, and keeps what they print. */
final class SignedIn extends ExternalResource {

    static final Caller CALLER = new Caller("token", Channel.SHELL);

    private final Subject person = new Subject();
    private final PrintStream console = System.out;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    @Override
    protected void before() {
        person.getPrivateCredentials().add(CALLER);
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    @Override
    protected void after() {
        System.setOut(console);
    }

    Subject person() {
        return person;
    }

    String run(DossierCommand command) throws Exception {
        try {
            JaasHelper.doAs(person, (PrivilegedExceptionAction<Object>) command::execute);
            return printed();
        } catch (PrivilegedActionException refused) {
            throw refused.getException();
        }
    }

    String printed() {
        return printed.toString(StandardCharsets.UTF_8);
    }
}
