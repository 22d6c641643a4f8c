package org.dossier.itests.plain;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.dossier.itests.harness.Client;
import org.dossier.itests.harness.Script;
import org.junit.rules.ExternalResource;

/** Karaf as its makers hand it out, with its own administrator, ports that are free, and no repository but what lies in it. */
final class StockKaraf extends ExternalResource {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration INTERVAL = Duration.ofMillis(500);
    private static final String ADMINISTRATOR = "karaf";

    private final Path home = Path.of("target", "stock").toAbsolutePath();
    private final int http = freePort();
    private final int ssh = freePort();

    @Override
    protected void before() throws IOException {
        Script.run(home.getParent(), Map.of(), "rm", "-rf", home.toString());
        Files.createDirectories(home);
        Script.run(home, Map.of(), "tar", "-xzf", System.getProperty("stock"), "--strip-components=1");
        configure();
        Script.run(home, Map.of(), "bin/start");
        await().atMost(PATIENCE).pollInterval(INTERVAL).until(() -> run("version").status() == 0);
    }

    private void configure() throws IOException {
        append("users.properties", "karaf = karaf,_g_:admingroup", "_g_\\:admingroup = group,admin,manager,viewer,systembundles,ssh");
        append("org.apache.karaf.shell.cfg", "sshHost = 127.0.0.1", "sshPort = " + ssh);
        append("org.apache.karaf.management.cfg", "rmiRegistryPort = " + freePort(), "rmiServerPort = " + freePort());
        append("org.ops4j.pax.web.cfg", "org.osgi.service.http.port = " + http, "org.ops4j.pax.web.listening.addresses = 127.0.0.1");
        append("org.ops4j.pax.url.mvn.cfg", "org.ops4j.pax.url.mvn.repositories =",
                "org.ops4j.pax.url.mvn.localRepository = " + home.resolve("empty"));
    }

    /** In a properties file the last line about a key counts. */
    private void append(String file, String... lines) throws IOException {
        Path path = file("etc/" + file);
        String before = Files.exists(path) ? Files.readString(path) : "";
        Files.writeString(path, before + "\n" + String.join("\n", lines) + "\n");
    }

    Path file(String name) {
        return home.resolve(name);
    }

    Client client() {
        return new Client(URI.create("http://127.0.0.1:" + http));
    }

    void awaitReady() {
        await().atMost(PATIENCE).pollInterval(INTERVAL).ignoreExceptionsInstanceOf(IOException.class)
                .until(() -> client().get("/dossier/health").status() == 200);
    }

    /** What the administrator of the host runs. */
    Script.Result run(String command) throws IOException {
        return Script.feed(home, Map.of(), command + "\n", "bin/client", "-b", "-a", Integer.toString(ssh), "-u", ADMINISTRATOR,
                "-p", ADMINISTRATOR);
    }

    /** The bundles with their numbers and versions, one a line. */
    List<String> bundles() throws IOException {
        return run("bundle:list -t 0 -s --no-format").output().lines().filter(line -> line.contains("Active") || line.contains("Resolved"))
                .map(line -> line.strip().replaceAll("\\s+", " ")).sorted().toList();
    }

    String process() throws IOException {
        return Files.readString(file("karaf.pid")).strip();
    }

    @Override
    protected void after() {
        try {
            ProcessHandle.of(Long.parseLong(process())).ifPresent(ProcessHandle::destroyForcibly);
        } catch (IOException left) {
            throw new IllegalStateException("the stock Karaf is left running", left);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new IllegalStateException(none);
        }
    }
}
