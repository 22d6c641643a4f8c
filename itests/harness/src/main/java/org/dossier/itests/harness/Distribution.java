package org.dossier.itests.harness;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The packed distribution, unpacked into a folder of its own and run with the scripts that people use. */
public final class Distribution {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final String DEMONSTRATION_CUSTOMERS = "20";
    private static final Duration INTERVAL = Duration.ofMillis(200);

    private final Path home;
    private final int httpPort = freePort();
    private final int sshPort = freePort();

    private Distribution(Path home) {
        this.home = home;
    }

    /** Unpacks the distribution into {@code target/<name>}. */
    public static Distribution unpack(String name) throws IOException {
        Path home = Path.of("target", name).toAbsolutePath();
        Script.run(home.getParent(), Map.of(), "rm", "-rf", home.toString());
        Files.createDirectories(home);
        Script.run(home, Map.of(), "tar", "-xzf", System.getProperty("distribution"), "--strip-components=1");
        return new Distribution(home);
    }

    public Path file(String name) {
        return home.resolve(name);
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + httpPort);
    }

    public int sshPort() {
        return sshPort;
    }

    /** Runs {@code bin/start} and waits until signing in works. */
    public void start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("bin/start"));
        command.addAll(List.of(arguments));
        script(command.toArray(String[]::new));
        awaitReady();
    }

    public void stop() throws IOException {
        ProcessHandle process = process();
        script("bin/stop");
        await().atMost(PATIENCE).pollInterval(INTERVAL).until(() -> !process.isAlive());
    }

    /** As a power cut would end it: nothing is closed, nothing is written back. */
    public void kill() throws IOException {
        ProcessHandle process = process();
        process.destroyForcibly();
        await().atMost(PATIENCE).pollInterval(INTERVAL).until(() -> !process.isAlive());
    }

    /** Ends the process by whatever means, when there still is one. */
    public void end() throws IOException {
        if (Files.exists(home.resolve("karaf.pid"))) {
            kill();
        }
    }

    public void awaitReady() {
        Client client = new Client(address());
        await().atMost(PATIENCE).pollInterval(INTERVAL).ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> client.get("/dossier/health").status() == 200);
    }

    private ProcessHandle process() throws IOException {
        long id = Long.parseLong(Files.readString(home.resolve("karaf.pid")).strip());
        return ProcessHandle.of(id).orElseThrow(() -> new IOException("no process " + id));
    }

    private void script(String... command) throws IOException {
        Script.run(home, Map.of("DOSSIER_HTTP_PORT", Integer.toString(httpPort), "DOSSIER_SSH_PORT", Integer.toString(sshPort),
                "DOSSIER_DEMO_CUSTOMERS", DEMONSTRATION_CUSTOMERS), command);
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
