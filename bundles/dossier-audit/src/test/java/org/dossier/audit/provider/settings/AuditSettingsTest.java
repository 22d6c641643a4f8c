package org.dossier.audit.provider.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.Test;

public class AuditSettingsTest {

    private static final Path BASE = Path.of("/opt/karaf");

    @Test
    public void defaultsLieInKarafsBase() {
        Settings settings = new AuditSettings(BASE, new Values("dossier/audit", "", 2_000, 256, 50_000)).current();
        assertThat(settings.directory()).isEqualTo(Path.of("/opt/karaf/dossier/audit"));
        assertThat(settings.journalTimeout()).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    public void anAbsoluteDirectoryIsTakenAsItIs() {
        Settings settings = new AuditSettings(BASE, new Values("dossier/audit", "/srv/audit", 2_000, 256, 50_000)).current();
        assertThat(settings.directory()).isEqualTo(Path.of("/srv/audit"));
    }

    @Test
    public void aWrongValueIsRefusedWithItsKeyItselfAndTheRange() {
        assertThatThrownBy(() -> new AuditSettings(BASE, new Values("dossier/audit", "", 5, 256, 50_000)))
                .hasMessage("journal.timeout.millis=5 is refused: 100 to 60000 are allowed");
        assertThatThrownBy(() -> new AuditSettings(BASE, new Values("two words", "", 2_000, 256, 50_000)))
                .hasMessageStartingWith("origin=two words is refused");
        assertThatThrownBy(() -> new AuditSettings(BASE, new Values("a+b", "", 2_000, 256, 50_000)))
                .hasMessageStartingWith("origin=a+b is refused");
    }

    @Test
    public void aWrongChangeLeavesTheSettingsBeforeInForce() {
        AuditSettings settings = new AuditSettings(BASE, new Values("dossier/audit", "", 2_000, 256, 50_000));
        settings.modified(new Values("dossier/audit", "", 3_000, 0, 50_000));
        assertThat(settings.current().journalTimeout()).isEqualTo(Duration.ofSeconds(2));
        settings.modified(new Values("dossier/audit", "", 3_000, 1, 50_000));
        assertThat(settings.current().journalTimeout()).isEqualTo(Duration.ofSeconds(3));
    }

    /** The configuration as the container would give it. */
    @SuppressWarnings("ClassExplicitlyAnnotation")
    private record Values(String origin, String directory, int journal_timeout_millis, int journal_batch_entries,
            int backlog_entries) implements AuditSettings.Config {

        @Override
        public Class<? extends Annotation> annotationType() {
            return AuditSettings.Config.class;
        }
    }
}
