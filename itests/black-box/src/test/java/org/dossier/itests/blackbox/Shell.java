package org.dossier.itests.blackbox;

import java.io.IOException;
import java.util.Map;
import org.dossier.itests.harness.Distribution;
import org.dossier.itests.harness.Script;

/** A person in Karaf's shell, through {@code bin/client} and SSH. */
final class Shell {

    private final Distribution distribution;
    private final String account;
    private final String password;

    Shell(Distribution distribution, String account, String password) {
        this.distribution = distribution;
        this.account = account;
        this.password = password;
    }

    /** Runs one command in a session of its own. */
    Script.Result run(String command) throws IOException {
        return Script.feed(distribution.file(""), Map.of(), command + "\n", "bin/client", "-b",
                "-a", Integer.toString(distribution.sshPort()), "-u", account, "-p", password);
    }
}
