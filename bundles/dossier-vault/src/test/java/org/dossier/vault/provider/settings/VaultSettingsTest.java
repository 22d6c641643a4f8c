package org.dossier.vault.provider.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.annotation.Annotation;
import java.nio.file.Path;
import java.time.Duration;

import org.junit.Test;

/** The configuration org.dossier.vault: wrong values are refused with key, value and range. */
public class VaultSettingsTest {

    private static final Path BASE = Path.of("/opt/karaf");

    @Test
    public void aRelativeDirectoryBeginsAtTheContainer() {
        assertThat(new VaultSettings(BASE, new Values("dossier/keys", "4096", "5")).current())
                .isEqualTo(new Settings(Path.of("/opt/karaf/dossier/keys"), 4096, Duration.ofMinutes(5)));
        assertThat(new VaultSettings(BASE, new Values(" /mnt/keys ", "16", "60")).current().directory())
                .isEqualTo(Path.of("/mnt/keys"));
    }

    @Test
    public void aWrongValueIsNamedWithKeyValueAndRange() {
        refused(new Values("dossier/keys", "15", "5"), "cache.keys = 15 is refused; allowed is 16 to 100000");
        refused(new Values("dossier/keys", "100001", "5"), "cache.keys = 100001 is refused; allowed is 16 to 100000");
        refused(new Values("dossier/keys", "4096", "soon"), "cache.minutes = soon is refused; allowed is 1 to 60");
        refused(new Values(" ", "4096", "5"), "directory =   is refused; allowed is a directory");
        refused(new Values("a\0b", "4096", "5"), "directory = a\0b is refused; allowed is a directory");
    }

    @Test
    public void aWrongChangeLeavesTheSettingsBeforeInForce() {
        VaultSettings settings = new VaultSettings(BASE, new Values("dossier/keys", "100", "5"));
        settings.change(new Values("elsewhere", "100", "0"));
        assertThat(settings.current()).isEqualTo(new Settings(BASE.resolve("dossier/keys"), 100, Duration.ofMinutes(5)));
        settings.change(new Values("elsewhere", "100", "1"));
        assertThat(settings.current()).isEqualTo(new Settings(BASE.resolve("elsewhere"), 100, Duration.ofMinutes(1)));
    }

    private static void refused(Values values, String message) {
        assertThatThrownBy(() -> new VaultSettings(BASE, values)).isInstanceOf(RefusedSetting.class).hasMessage(message);
    }

    @SuppressWarnings("ClassExplicitlyAnnotation")
    private record Values(String directory, String cache_keys, String cache_minutes) implements VaultSettings.Config {

        @Override
        public Class<? extends Annotation> annotationType() {
            return VaultSettings.Config.class;
        }
    }
}
