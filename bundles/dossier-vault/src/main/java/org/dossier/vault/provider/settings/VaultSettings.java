package org.dossier.vault.provider.settings;

import java.nio.file.Path;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the settings in force. A configuration with a wrong value is refused as a whole, with the key, the value and the range in
 * the log, and the settings before it stay in force. At the start there are none before it: the vault then waits for a right
 * configuration, since defaults would make a key store in a place that nobody chose. Thread-safe.
 */
@Component(service = VaultSettings.class, configurationPid = VaultSettings.PID)
@Designate(ocd = VaultSettings.Config.class)
public final class VaultSettings {

    /** The name of the configuration. */
    static final String PID = "org.dossier.vault";

    private static final Logger LOG = LoggerFactory.getLogger(VaultSettings.class);

    private final Path base;
    private volatile Settings current;

    /** {@code etc/org.dossier.vault.cfg}; texts, so that a wrong one can be named as it was written. */
    @ObjectClassDefinition(name = "Dossier: vault", description = "Where the key store lies, and how long keys stay in memory. "
            + "The password of the key store is never configured here: it comes from DOSSIER_KEYSTORE_PASSWORD.")
    public @interface Config {

        /** Directory of the key store. */
        @AttributeDefinition(name = "Directory", description = "Where master.p12 lies; a relative one begins at karaf.base. "
                + "Best on another machine or a removable medium. In force from the next start.")
        String directory() default "dossier/keys";

        /** Keys in memory. */
        @AttributeDefinition(name = "Cached keys", type = AttributeType.INTEGER, min = "16", max = "100000",
                description = "So many customers' keys are kept unwrapped. In force from the next start.")
        String cache_keys() default "4096";

        /** Time in memory. */
        @AttributeDefinition(name = "Cache minutes", type = AttributeType.INTEGER, min = "1", max = "60",
                description = "An unwrapped key is kept so long at most. In force from the next start.")
        String cache_minutes() default "5";
    }

    /**
     * Starts with the given configuration.
     *
     * @throws RefusedSetting when a value is out of its range
     */
    @Activate
    public VaultSettings(BundleContext context, Config config) {
        this(base(context), config);
    }

    /** Settings that are given, for use without a container. */
    public VaultSettings(Settings given) {
        this.base = given.directory();
        this.current = given;
    }

    /** Settings with a directory that relative paths start from. */
    VaultSettings(Path base, Config config) {
        this.base = base;
        this.current = Settings.read(base, config);
    }

    /** Puts another configuration into force, or keeps the present one when it is refused. */
    @Modified
    public void change(Config config) {
        try {
            current = Settings.read(base, config);
        } catch (RefusedSetting e) {
            LOG.error("{}: {}; the settings before stay in force", PID, e.getMessage());
        }
    }

    /** The settings in force. */
    public Settings current() {
        return current;
    }

    private static Path base(BundleContext context) {
        String base = context.getProperty("karaf.base");
        return Path.of(base == null ? "" : base);
    }
}
