package org.dossier.access.provider.settings;

import static org.dossier.access.provider.settings.SettingReader.codes;
import static org.dossier.access.provider.settings.SettingReader.oneOf;
import static org.dossier.access.provider.settings.SettingReader.path;
import static org.dossier.access.provider.settings.SettingReader.whole;

import java.time.Duration;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Modified;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the settings in force. A configuration with a wrong value is refused as a whole, with the key, the value and the range in
 * the log, and the settings before it stay in force. Thread-safe.
 */
@Component(service = AccessSettings.class, configurationPid = AccessSettings.PID)
@Designate(ocd = AccessSettings.Config.class)
public final class AccessSettings {

    /** The name of the configuration. */
    static final String PID = "org.dossier.access";

    private static final Logger LOG = LoggerFactory.getLogger(AccessSettings.class);

    private volatile Settings current;

    /** {@code etc/org.dossier.access.cfg}; texts, so that a wrong one can be named as it was written. */
    @ObjectClassDefinition(name = "Dossier: access control",
            description = "Sessions, sign-in, passwords, purposes and the first start.")
    public @interface Config {
        /** Idle end of a session. */
        @AttributeDefinition(name = "Idle minutes", description = "A session without a call ends after so many minutes.",
                type = AttributeType.INTEGER, min = "1", max = "480")
        String sessions_idle_minutes() default "30";

        /** Absolute end of a session. */
        @AttributeDefinition(name = "Absolute hours", description = "A session ends after so many hours, whatever happens.",
                type = AttributeType.INTEGER, min = "1", max = "24")
        String sessions_absolute_hours() default "12";

        /** Failures until an account is locked. */
        @AttributeDefinition(name = "Failures until lockout", description = "So many wrong passwords in a row lock an account.",
                type = AttributeType.INTEGER, min = "3", max = "20")
        String lockout_failures() default "5";

        /** Length of a lockout. */
        @AttributeDefinition(name = "Lockout minutes", description = "A locked account opens by itself after so many minutes.",
                type = AttributeType.INTEGER, min = "1", max = "1440")
        String lockout_minutes() default "15";

        /** Failures an address may cause. */
        @AttributeDefinition(name = "Failures a minute",
                description = "So many refused sign-ins a minute may come from one address.",
                type = AttributeType.INTEGER, min = "5", max = "1000")
        String throttle_failures_minute() default "60";

        /** Password profile. */
        @AttributeDefinition(name = "Password profile",
                description = "nist: length and blocklist, no forced change. mlps: complexity and periodic change besides.",
                options = {@Option(label = "nist", value = "nist"), @Option(label = "mlps", value = "mlps")})
        String password_profile() default "nist";

        /** Concurrent hashing. */
        @AttributeDefinition(name = "Concurrent hashing", description = "So many passwords are hashed at once, each with 19 MiB.",
                type = AttributeType.INTEGER, min = "1", max = "64")
        String password_hashing_concurrent() default "2";

        /** Purposes. */
        @AttributeDefinition(name = "Purposes",
                description = "The codes of the purposes for which data may be looked at, parted by commas.")
        String purposes() default "benchmark,billing,call-back,care,complaint,contract,intake,legal,review,verification,visit";

        /** Idempotency. */
        @AttributeDefinition(name = "Idempotency days", description = "Idempotency keys are kept for so many days.",
                type = AttributeType.INTEGER, min = "1", max = "30")
        String idempotency_days() default "2";

        /** Demonstration. */
        @AttributeDefinition(name = "Demonstration customers", description = "Above 0, the first start makes demonstration "
                + "accounts; an installation that has accounts is never touched.",
                type = AttributeType.INTEGER, min = "0", max = "10000000")
        String demonstration_customers() default "0";

        /** File of the demonstration. */
        @AttributeDefinition(name = "Demonstration file",
                description = "Where the accounts of the demonstration are listed (mode 600).")
        String demonstration_file() default "data/dossier/first-sign-in.json";

        /** Directory of one-time codes. */
        @AttributeDefinition(name = "Enrolment directory",
                description = "Where one-time codes are written, a file each (mode 600).")
        String enrolment_directory() default "dossier/enrolment";
    }

    /** Starts with the given configuration, or with the defaults when it is refused. */
    @Activate
    public AccessSettings(Config config) {
        Settings first;
        try {
            first = read(config);
        } catch (RefusedSetting e) {
            LOG.error("{}: {}; the defaults are in force", PID, e.getMessage());
            first = defaults();
        }
        current = first;
    }

    /** Puts another configuration into force, or keeps the present one when it is refused. */
    @Modified
    public void change(Config config) {
        try {
            current = read(config);
        } catch (RefusedSetting e) {
            LOG.error("{}: {}; the settings before stay in force", PID, e.getMessage());
        }
    }

    /** The settings in force; to be asked anew for each use. */
    public Settings current() {
        return current;
    }

    /** What is in force without a configuration. */
    static Settings defaults() {
        return new Settings(new Settings.Sessions(Duration.ofMinutes(30), Duration.ofHours(12)),
                new Settings.Guesses(5, Duration.ofMinutes(15), 60), "nist", 2,
                codes("purposes", "benchmark,billing,call-back,care,complaint,contract,intake,legal,review,verification,visit"),
                Duration.ofDays(2),
                new Settings.FirstStart(0, path("demonstration.file", "data/dossier/first-sign-in.json"),
                        path("enrolment.directory", "dossier/enrolment")));
    }

    private static Settings read(Config config) {
        return new Settings(
                new Settings.Sessions(Duration.ofMinutes(whole("sessions.idle.minutes", config.sessions_idle_minutes(), 1, 480)),
                        Duration.ofHours(whole("sessions.absolute.hours", config.sessions_absolute_hours(), 1, 24))),
                new Settings.Guesses(whole("lockout.failures", config.lockout_failures(), 3, 20),
                        Duration.ofMinutes(whole("lockout.minutes", config.lockout_minutes(), 1, 1440)),
                        whole("throttle.failures.minute", config.throttle_failures_minute(), 5, 1000)),
                oneOf("password.profile", config.password_profile(), "nist", "mlps"),
                whole("password.hashing.concurrent", config.password_hashing_concurrent(), 1, 64),
                codes("purposes", config.purposes()),
                Duration.ofDays(whole("idempotency.days", config.idempotency_days(), 1, 30)),
                new Settings.FirstStart(whole("demonstration.customers", config.demonstration_customers(), 0, 10_000_000),
                        path("demonstration.file", config.demonstration_file()),
                        path("enrolment.directory", config.enrolment_directory())));
    }
}
