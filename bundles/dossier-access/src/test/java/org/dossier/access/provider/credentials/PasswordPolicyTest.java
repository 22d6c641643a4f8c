package org.dossier.access.provider.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.time.Duration;
import java.time.Instant;

import org.dossier.core.Invalid;
import org.junit.Test;

// D11: two named profiles.
public class PasswordPolicyTest {

    private static final Instant SET = Instant.parse("2026-01-01T00:00:00Z");

    private final PasswordPolicy nist = new PasswordPolicy(PasswordProfile.NIST);
    private final PasswordPolicy mlps = new PasswordPolicy(PasswordProfile.MLPS);

    @Test
    public void nistAsksForLengthAndNoComplexity() {
        assertThatCode(() -> nist.demand("li.wei", "a long walk by the sea")).doesNotThrowAnyException();
        assertThatCode(() -> nist.demand("li.wei", "海边长长的散步真是令人愉快啊")).doesNotThrowAnyException();
        for (String wrong : new String[] {"", "short", "elevenchars", "x1".repeat(80)}) {
            assertThatThrownBy(() -> nist.demand("li.wei", wrong)).as(wrong).isInstanceOf(Invalid.class)
                    .hasMessageContaining("12 to 128");
        }
    }

    @Test
    public void mlpsAsksForThreeKindsOfCharactersBesides() {
        assertThatCode(() -> mlps.demand("li.wei", "A long walk by the sea 2")).doesNotThrowAnyException();
        assertThatThrownBy(() -> mlps.demand("li.wei", "alongwalkbythesea")).isInstanceOf(Invalid.class)
                .hasMessageContaining("three of");
    }

    @Test
    public void whatIsTriedFirstIsRefused() {
        for (String common : new String[] {"123456789012", "passwordpassword", "Password1234", "PASSWORD!!!!!", "administrator1",
            "qwertyuiop123", "abcabcabcabcabc", "aaaaaaaaaaaaaaaa", "woaini5201314"}) {
            assertThatThrownBy(() -> nist.demand("li.wei", common)).as(common).isInstanceOf(Invalid.class)
                    .hasMessageContaining("tried first");
        }
    }

    @Test
    public void theAccountsNameIsRefusedWithinThePassword() {
        assertThatThrownBy(() -> nist.demand("li.wei", "My name is Li.Wei!")).isInstanceOf(Invalid.class)
                .hasMessageContaining("account's name");
    }

    @Test
    public void refusalsNeverRepeatThePassword() {
        Invalid refusal = (Invalid) catchThrowable(() -> nist.demand("li.wei", "Password1234"));
        assertThat(refusal.getMessage()).doesNotContain("Password1234");
    }

    @Test
    public void onlyMlpsAsksForAnotherPasswordAfterNinetyDays() {
        Instant later = SET.plus(Duration.ofDays(91));
        assertThat(nist.due(SET, later)).isFalse();
        assertThat(mlps.due(SET, later)).isTrue();
        assertThat(mlps.due(SET, SET.plus(Duration.ofDays(90)))).isFalse();
        assertThat(nist.remembered()).isZero();
        assertThat(mlps.remembered()).isEqualTo(5);
    }

    @Test
    public void generatedPasswordsKeepThePolicy() {
        Secrets secrets = new Secrets();
        for (int i = 0; i < 200; i++) {
            String password = secrets.password();
            assertThatCode(() -> nist.demand("benchmark", password)).doesNotThrowAnyException();
        }
    }
}
