package org.dossier.archive.provider.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;

import org.dossier.archive.provider.testing.SharedData;
import org.junit.Test;

/** Identity numbers and credit codes against published vectors (T1, T2, S6). */
public class OfficialNumbersTest {

    private final FieldCheck identity = new IdentityNumber();
    private final FieldCheck code = new CreditCode();

    @Test
    public void acceptsRightIdentityNumbers() {
        assertThat(identity.problem("360426199101010071")).isEmpty();
        assertThat(identity.problem(" 44011320141005001x ")).isEmpty();
        assertThat(identity.normal(" 44011320141005001x ")).isEqualTo("44011320141005001X");
    }

    @Test
    public void saysWhatIsWrongWithIdentityNumbers() {
        assertThat(identity.problem("36042619910102009X")).hasValueSatisfying(m -> assertThat(m).contains("check digit"));
        assertThat(identity.problem("360426199113010071")).hasValueSatisfying(m -> assertThat(m).contains("birth date"));
        assertThat(identity.problem("T60426199101010078")).hasValueSatisfying(m -> assertThat(m).contains("17 digits"));
        assertThat(identity.problem("３６０４２６１９９１０１０１００７１")).isPresent();
    }

    /** One wrong digit is always noticed (ISO/IEC 7064 MOD 11-2). Broken once by weighing all digits alike: this test failed. */
    @Test
    public void noticesEveryWrongDigit() {
        assertEveryChangeIsNoticed(identity, "360426199101010071", "0123456789", 14, 18);
        assertEveryChangeIsNoticed(code, "91110000600037341L", "0123456789ABCDEFGHJKLMNPQRTUWXY", 8, 18);
    }

    @Test
    public void saysWhatIsWrongWithCreditCodes() {
        assertThat(code.problem("91 110000 600037341l")).isEmpty();
        assertThat(code.normal("91 110000 600037341l")).isEqualTo("91110000600037341L");
        assertThat(code.problem("12345")).isPresent();
        assertThat(code.problem("9111000060003IOZSV")).isPresent();
        assertThat(code.problem("911100006000373411")).hasValueSatisfying(m -> assertThat(m).contains("check digit"));
    }

    @Test
    public void agreesWithPublishedVectors() throws IOException {
        for (String line : SharedData.lines("zh-id-vectors/doctest-vectors.csv", 1)) {
            String[] columns = line.split(",", 4);
            if (columns[1].equals("validate")) {
                FieldCheck check = columns[0].equals("ric") ? identity : code;
                assertThat(check.problem(columns[2]).isEmpty()).as(line).isEqualTo(columns[3].startsWith("'"));
            }
        }
    }

    @Test
    public void acceptsTheCodesOfPublishedCompanies() throws IOException {
        List<String> codes = SharedData.lines("zh-id-vectors/uscc-valid.txt", 0);
        assertThat(codes).hasSizeGreaterThan(50).allMatch(text -> code.problem(text).isEmpty());
    }

    private static void assertEveryChangeIsNoticed(FieldCheck check, String right, String alphabet, int from, int to) {
        assertThat(check.problem(right)).isEmpty();
        for (int at = from; at < to; at++) {
            for (char other : alphabet.toCharArray()) {
                if (other != right.charAt(at)) {
                    String wrong = right.substring(0, at) + other + right.substring(at + 1);
                    assertThat(check.problem(wrong)).as(wrong).isPresent();
                }
            }
        }
    }
}
