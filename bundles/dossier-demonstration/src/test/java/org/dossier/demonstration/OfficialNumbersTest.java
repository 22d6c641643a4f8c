package org.dossier.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.Test;

/** The checks are computed here in another way than in the generator: by Horner's scheme over the whole number. */
public class OfficialNumbersTest {

    private static final String REGISTRATION_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";

    @Test // T1
    public void identityNumbersPassIso7064() {
        numbers().map(OfficialNumbers::identityNumber).forEach(number -> {
            int rest = 0;
            for (char c : number.toCharArray()) {
                rest = (rest * 2 + (c == 'X' ? 10 : Character.digit(c, 10))) % 11;
            }
            assertThat(number).hasSize(18);
            assertThat(rest).as(number).isEqualTo(1);
        });
    }

    @Test // T2
    public void registrationNumbersPassGb32100() {
        numbers().map(OfficialNumbers::registrationNumber).forEach(number -> {
            long sum = 0;
            long weight = 1;
            for (char c : number.toCharArray()) {
                sum += weight * REGISTRATION_ALPHABET.indexOf(c);
                weight = weight * 3 % 31;
            }
            assertThat(number).hasSize(18);
            // The last weight is 3^17, and 3^17 = 22 modulo 31 is not 1: the check counts once, so its own share is taken out.
            int check = REGISTRATION_ALPHABET.indexOf(number.charAt(17));
            assertThat((sum - 22L * check + check) % 31).as(number).isZero();
        });
    }

    @Test // T8
    public void numbersNeverRepeat() {
        assertDistinct(OfficialNumbers::identityNumber);
        assertDistinct(OfficialNumbers::registrationNumber);
        assertDistinct(OfficialNumbers::mobile);
    }

    private static void assertDistinct(Function<OfficialNumbers, String> kind) {
        int many = 100_000;
        assertThat(LongStream.range(0, many).mapToObj(OfficialNumbers::new).map(kind).distinct().count()).isEqualTo(many);
    }

    private static Stream<OfficialNumbers> numbers() {
        return LongStream.iterate(0, i -> i + 977).limit(2_000).mapToObj(OfficialNumbers::new);
    }
}
