package org.dossier.itests.container;

import static org.ops4j.pax.exam.CoreOptions.composite;
import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.stream.Stream;
import org.ops4j.pax.exam.Option;

/** The distribution that people get, started by Pax Exam on ports of its own. */
final class DossierContainer {

    /** The system property that tells the test inside where the server listens. */
    static final String HTTP_PORT = "dossier.test.http.port";

    private DossierContainer() {
    }

    static Option[] options() {
        String port = freePort();
        return new Option[] {distribution(), settings(port), virtualMachine(), vmOption("-D" + HTTP_PORT + "=" + port)};
    }

    private static Option distribution() {
        String archive = new File(System.getProperty("distribution")).toURI().toString();
        return composite(karafDistributionConfiguration().frameworkUrl(archive).name("Dossier")
                .unpackDirectory(new File("target/exam")),
                keepRuntimeFolder(), configureConsole().ignoreLocalConsole().ignoreRemoteShell());
    }

    private static Option settings(String port) {
        return composite(
                editConfigurationFilePut("etc/org.ops4j.pax.web.cfg", "org.osgi.service.http.port", port),
                editConfigurationFilePut("etc/org.dossier.access.cfg", "demonstration.customers", "1"),
                editConfigurationFilePut("etc/org.dossier.demonstration.cfg", "customers", "1"),
                // the distribution takes bundles from its own system/ alone; the test itself comes from the build
                editConfigurationFilePut("etc/org.ops4j.pax.url.mvn.cfg", "org.ops4j.pax.url.mvn.localRepository",
                        System.getProperty("localRepository")));
    }

    /** What bin/karaf passes to Java; Pax Exam starts Java itself. */
    private static Option virtualMachine() {
        String endorsed = "lib/endorsed/org.apache.karaf.specs.";
        String version = System.getProperty("karaf.version");
        return composite(Stream.of("-Xmx384m", "-Duser.timezone=UTC", "--add-reads=java.xml=java.logging",
                "--add-exports=java.base/org.apache.karaf.specs.locator=java.xml,ALL-UNNAMED",
                "--patch-module", "java.base=" + endorsed + "locator-" + version + ".jar",
                "--patch-module", "java.xml=" + endorsed + "java.xml-" + version + ".jar",
                "--add-opens", "java.base/java.security=ALL-UNNAMED", "--add-opens", "java.base/java.net=ALL-UNNAMED",
                "--add-opens", "java.base/java.lang=ALL-UNNAMED", "--add-opens", "java.base/java.util=ALL-UNNAMED",
                "--add-opens", "java.naming/javax.naming.spi=ALL-UNNAMED",
                "--add-opens", "java.rmi/sun.rmi.transport.tcp=ALL-UNNAMED",
                "-classpath", "lib/jdk9plus/*" + File.pathSeparator + "lib/boot/*")
                .map(option -> vmOption(option)).toArray(Option[]::new));
    }

    private static String freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return Integer.toString(socket.getLocalPort());
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
