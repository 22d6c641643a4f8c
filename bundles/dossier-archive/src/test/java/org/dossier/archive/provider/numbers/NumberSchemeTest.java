package org.dossier.archive.provider.numbers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.dossier.core.CustomerNumber;
import org.junit.Test;

/** How customer numbers are written and read (T8). */
public class NumberSchemeTest {

    private final NumberScheme scheme = new NumberScheme("K", 8);

    @Test
    public void writesPrefixAndWidth() {
        assertThat(scheme.write(1)).isEqualTo(new CustomerNumber("K00000001"));
        assertThat(scheme.write(123_456_789)).isEqualTo(new CustomerNumber("K123456789"));
        assertThat(new NumberScheme("", 4).write(7)).isEqualTo(new CustomerNumber("0007"));
    }

    @Test
    public void readsWhatPeopleType() {
        assertThat(scheme.read(" k00000042 ")).contains(new CustomerNumber("K00000042"));
        assertThat(scheme.read("K42")).contains(new CustomerNumber("K00000042"));
        assertThat(scheme.read("42")).isEmpty();
        assertThat(scheme.read("K")).isEmpty();
        assertThat(scheme.read("K12a")).isEmpty();
        assertThat(scheme.read("K9999999999999999999999")).isEmpty();
    }

    /** A wrong setting is refused with its key, its value and its range. */
    @Test
    public void refusesWrongSettings() {
        assertThatThrownBy(() -> new NumberScheme("k", 8)).hasMessageContaining("number.prefix=k").hasMessageContaining("A-Z");
        assertThatThrownBy(() -> new NumberScheme("K", 13)).hasMessageContaining("number.width=13")
                .hasMessageContaining("1 to 12");
    }
}
