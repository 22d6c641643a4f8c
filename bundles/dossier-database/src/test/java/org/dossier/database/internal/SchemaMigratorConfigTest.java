package org.dossier.database.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.annotation.Annotation;
import org.junit.After;
import org.junit.Test;

/** A wrong value is refused, and the one before stays in force. */
public class SchemaMigratorConfigTest {

    private final Backoff before = Backoff.of(500, 15);
    private final SchemaMigrator migrator = new SchemaMigrator(ready -> () -> { }, before);

    @After
    public void stop() throws InterruptedException {
        migrator.stop();
    }

    @Test
    public void takesNewValuesWhileRunning() {
        migrator.modify(config(20, 30));

        assertThat(migrator.backoff()).isEqualTo(Backoff.of(20, 30));
    }

    @Test
    public void keepsTheOldOnesWhenTheNewAreWrong() {
        migrator.modify(config(0, 30));

        assertThat(migrator.backoff()).isEqualTo(before);
    }

    private static SchemaMigrator.Config config(long initialMillis, long maxSeconds) {
        return new SchemaMigrator.Config() {
            @Override
            public Class<? extends Annotation> annotationType() {
                return SchemaMigrator.Config.class;
            }

            @Override
            public long retry_initial_millis() {
                return initialMillis;
            }

            @Override
            public long retry_max_seconds() {
                return maxSeconds;
            }
        };
    }
}
