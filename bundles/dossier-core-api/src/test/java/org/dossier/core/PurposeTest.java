package org.dossier.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.Test;

// S21: a purpose says which work it comes from, or which code
public class PurposeTest {

    @Test
    public void readsACodeOrOpenWork() {
        assertThat(Purpose.parse("service")).isEqualTo(Purpose.of("service"));
        assertThat(Purpose.parse("work:V-1")).isEqualTo(new Purpose("work", Optional.of("V-1"), Optional.empty()));
        assertThat(Purpose.parse("work:V-1").text()).isEqualTo("work:V-1");
    }

    @Test
    public void refusesWorkThatIsNotNamed() {
        for (String text : List.of("work:", "work: ", "work", "work:" + "x".repeat(65), "", "Service", "a b")) {
            assertThatThrownBy(() -> Purpose.parse(text)).as(text).isInstanceOf(Invalid.class)
                    .hasMessageContaining("DOS-CORE-0002");
        }
    }

    @Test
    public void refusesAReferenceBesideAnotherCode() {
        assertThatThrownBy(() -> new Purpose("service", Optional.of("V-1"), Optional.empty())).isInstanceOf(Invalid.class);
    }
}
