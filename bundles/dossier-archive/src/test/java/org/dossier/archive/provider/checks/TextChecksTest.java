package org.dossier.archive.provider.checks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.Test;

/** The remaining checks (S6). */
public class TextChecksTest {

    private final Checks checks = new Checks("CN", Clock.fixed(Instant.parse("2026-05-01T12:00:00Z"), ZoneOffset.UTC));

    @Test
    public void comparesTextsAsPeopleReadThem() {
        FieldCheck any = checks.named("none");

        assertThat(any.normal("  ＡＢＣ　Trading\tCo ")).isEqualTo("abc trading co");
        assertThat(any.normal("王　小明")).isEqualTo(any.normal("王 小明"));
    }

    @Test
    public void checksMailAddresses() {
        FieldCheck email = checks.named("email");

        assertThat(email.normal(" Li@Example.COM ")).isEqualTo("li@example.com");
        assertThat(email.problem("王@例子.公司")).isEmpty();
        for (String wrong : List.of("", "a", "a@b", "a b@c.cn", "a@b..cn", "@b.cn", "a@b.cn,c@d.cn")) {
            assertThat(email.problem(wrong)).as(wrong).isPresent();
        }
    }

    @Test
    public void daysMustHaveCome() {
        FieldCheck past = checks.named("past");

        assertThat(past.problem("2026-05-01")).isEmpty();
        assertThat(past.problem("2026-05-02")).isEmpty();
        assertThat(past.problem("2026-05-03")).isPresent();
    }

    @Test
    public void anUnknownCheckIsADefect() {
        assertThatThrownBy(() -> checks.named("astrology")).isInstanceOf(IllegalArgumentException.class);
    }
}
