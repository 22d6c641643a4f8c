package org.dossier.access.provider.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

// D11: Argon2id, 19 MiB, two passes, one lane.
public class Argon2Test {

    private final Argon2 argon = new Argon2();

    @Test
    public void hashesAreSaltedAndNameTheirParameters() {
        String one = argon.encode("a long walk by the sea");
        String other = argon.encode("a long walk by the sea");
        assertThat(one).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").isNotEqualTo(other);
        assertThat(argon.matches("a long walk by the sea", one)).isTrue();
        assertThat(argon.matches("a long walk by the sea", other)).isTrue();
        assertThat(argon.matches("A long walk by the sea", one)).isFalse();
        assertThat(argon.matches("", one)).isFalse();
    }

    @Test
    public void otherParametersAreNotTaken() {
        assertThatThrownBy(() -> argon.matches("x", "$argon2id$v=19$m=8,t=1,p=1$c2FsdHNhbHQ$aGFzaA"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
