package org.dossier.access.provider.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

import org.dossier.access.provider.testing.TestContainer;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;

/** A wrong value is refused with the key, the value and the range; the settings before stay in force. */
public class AccessSettingsTest {

    private final List<String> logged = new ArrayList<>();
    private final Logger log = Logger.getLogger(AccessSettings.class.getName());
    private final Handler handler = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry.getMessage());
        }

        @Override
        public void flush() {
            // nothing is kept back
        }

        @Override
        public void close() {
            // nothing is open
        }
    };

    @Before
    public void listen() {
        log.setUseParentHandlers(false);
        log.addHandler(handler);
    }

    @After
    public void stopListening() {
        log.removeHandler(handler);
        log.setUseParentHandlers(true);
    }

    @Test
    public void defaultsOfTheDescriptionAreThoseInForceWithoutOne() {
        assertThat(new AccessSettings(TestContainer.config(Map.of())).current()).isEqualTo(AccessSettings.defaults());
    }

    @Test
    public void changesCountAtOnce() {
        AccessSettings settings = new AccessSettings(TestContainer.config(Map.of()));
        settings.change(TestContainer.config(Map.of("sessions_idle_minutes", "5", "purposes", "care , legal", "password_profile",
                "mlps")));
        assertThat(settings.current().sessions().idle()).isEqualTo(Duration.ofMinutes(5));
        assertThat(settings.current().purposes()).containsExactlyInAnyOrder("care", "legal");
        assertThat(settings.current().passwords()).isEqualTo("mlps");
        assertThat(logged).isEmpty();
    }

    // With the ranges left out of SettingReader, the wrong values were taken, and this test failed.
    @Test
    public void wrongValuesAreRefusedAndNamed() {
        AccessSettings settings = new AccessSettings(TestContainer.config(Map.of("sessions_idle_minutes", "7")));
        Settings before = settings.current();
        Map<String, String> wrong = Map.of("sessions_idle_minutes", "0", "sessions_absolute_hours", "25", "lockout_failures",
                "two",
                "password_profile", "none", "purposes", "Care!", "demonstration_customers", "-1", "enrolment_directory", " ");
        wrong.forEach((key, value) -> {
            logged.clear();
            settings.change(TestContainer.config(Map.of(key, value, "lockout_minutes", "60")));
            assertThat(settings.current()).as(key).isEqualTo(before);
            assertThat(logged).as(key).singleElement().asString()
                    .contains(key.replace('_', '.') + " = " + value + " is refused; allowed is ").contains("stay in force");
        });
    }

    @Test
    public void aWrongFirstConfigurationLeavesTheDefaults() {
        assertThat(new AccessSettings(TestContainer.config(Map.of("lockout_failures", "1000"))).current())
                .isEqualTo(AccessSettings.defaults());
        assertThat(logged).singleElement().asString().contains("lockout.failures = 1000").contains("3 to 20");
    }
}
