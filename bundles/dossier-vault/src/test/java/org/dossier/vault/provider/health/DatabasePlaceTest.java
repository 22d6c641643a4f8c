package org.dossier.vault.provider.health;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

/** D4: health tells whether a stolen disk holds both key store and wrapped keys. */
public class DatabasePlaceTest {

    @Test
    public void embeddedAndLoopbackDatabasesAreHere() {
        for (String url : new String[] {"jdbc:derby:/opt/dossier/keys-db", "jdbc:derby:memory:keys;create=true",
                "jdbc:postgresql:keys",
                "jdbc:postgresql://localhost/keys", "jdbc:postgresql://localhost:5433/keys?ssl=true",
                "jdbc:postgresql://127.0.0.1:5432/keys",
                "jdbc:postgresql://[::1]:5432/keys", "jdbc:postgresql:///keys",
                "jdbc:postgresql://keys.example:5432,localhost:5432/keys",
                "jdbc:derby://localhost:1527/keys;user=keys"}) {
            assertThat(DatabasePlace.here(url)).as(url).isTrue();
        }
    }

    @Test
    public void othersAreElsewhere() {
        for (String url : new String[] {"jdbc:postgresql://keys.example/keys", "jdbc:postgresql://10.0.0.7:5432/keys",
                "jdbc:postgresql://localhost.example:5432/keys", "jdbc:postgresql://[2001:db8::1]:5432/keys"}) {
            assertThat(DatabasePlace.here(url)).as(url).isFalse();
        }
    }
}
