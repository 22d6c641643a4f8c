package org.dossier.audit.provider.settings;

import java.nio.file.Path;
import java.time.Duration;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the settings in force. A change takes effect at once, but for origin and directory, which are the log's identity and
 * are read at the bundle's start. A wrong value is refused and the settings before it stay in force. Thread-safe.
 */
@Component(service = AuditSettings.class, configurationPid = "org.dossier.audit")
@Designate(ocd = AuditSettings.Config.class)
public final class AuditSettings {

    private static final Logger LOG = LoggerFactory.getLogger(AuditSettings.class);

    private final Path base;
    private volatile Settings current;

    /** The configuration as administrators see it. */
    @ObjectClassDefinition(name = "Dossier audit log", description = "The audit log and its checkpoints.")
    public @interface Config {

        /** See the description. */
        @AttributeDefinition(description =
                "The log's name in checkpoints, best a host name and a path; fixed once the log has begun.")
        String origin() default "dossier/audit";

        /** See the description. */
        @AttributeDefinition(description =
                "Where the checkpoint key and the checkpoints lie; empty for dossier/audit in Karaf's base.")
        String directory() default "";

        /** See the description. */
        @AttributeDefinition(description = "How long a reading waits for its entry to be durable, 100 to 60000 milliseconds.")
        int journal_timeout_millis() default 2_000;

        /** See the description. */
        @AttributeDefinition(description = "How many readings share one commit at most, 1 to 10000.")
        int journal_batch_entries() default 256;

        /** See the description. */
        @AttributeDefinition(description =
                "How many committed entries may wait for their place before writers wait, 1000 to 1000000.")
        int backlog_entries() default 20_000;
    }

    /** @throws IllegalArgumentException when a value is wrong: the log does not start with settings that nobody asked for */
    @Activate
    public AuditSettings(BundleContext bundle, Config config) {
        this(Path.of(karafBase(bundle)), config);
    }

    /** Settings with a directory that relative paths start from. */
    AuditSettings(Path base, Config config) {
        this.base = base;
        this.current = checked(config);
    }

    /** Settings that are given, for use without a container. */
    public AuditSettings(Settings given) {
        this.base = given.directory();
        this.current = given;
    }

    /** Takes new settings, or refuses them. */
    @Modified
    void modified(Config config) {
        try {
            current = checked(config);
        } catch (RuntimeException e) { // also what the container throws for a value of another type
            LOG.error("org.dossier.audit: {}; the settings before stay in force", e.getMessage());
        }
    }

    /** The settings in force. */
    public Settings current() {
        return current;
    }

    private Settings checked(Config config) {
        Path directory = config.directory().isBlank() ? Path.of("dossier", "audit") : Path.of(config.directory().strip());
        return new Settings(config.origin(), base.resolve(directory), Duration.ofMillis(config.journal_timeout_millis()),
                config.journal_batch_entries(), config.backlog_entries());
    }

    private static String karafBase(BundleContext bundle) {
        String base = bundle.getProperty("karaf.base");
        return base == null ? "" : base;
    }
}
