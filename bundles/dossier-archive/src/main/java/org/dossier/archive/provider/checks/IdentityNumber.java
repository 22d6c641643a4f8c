package org.dossier.archive.provider.checks;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A citizen identity number of the People's Republic of China (GB 11643-1999): 6 digits of the area, 8 of the birth date, 3 of
 * the sequence, and a check character by ISO/IEC 7064 MOD 11-2.
 */
public final class IdentityNumber implements FieldCheck {

    /** The name of the check. */
    public static final String NAME = "identity";

    private static final Pattern FORM = Pattern.compile("[1-9][0-9]{16}[0-9X]");
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int MODULUS = 11;
    private static final int BIRTH_FROM = 6;
    private static final int BIRTH_TO = 14;
    private static final int LAST = 17;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<String> problem(String text) {
        String number = normal(text);
        if (!FORM.matcher(number).matches()) {
            return Optional.of("an identity number has 17 digits and a check character");
        }
        if (!bornOnADay(number)) {
            return Optional.of("the birth date within the identity number is no day");
        }
        return number.charAt(LAST) == checkCharacter(number) ? Optional.empty() : Optional.of("the check digit does not hold");
    }

    @Override
    public String kept(String text) {
        return normal(text);
    }

    @Override
    public String normal(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    private static boolean bornOnADay(String number) {
        try {
            LocalDate.parse(number.substring(BIRTH_FROM, BIRTH_TO), DateTimeFormatter.BASIC_ISO_DATE);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static char checkCharacter(String number) {
        int remainder = 0;
        for (int i = 0; i < LAST; i++) {
            remainder = (remainder + number.charAt(i) - '0') * 2 % MODULUS;
        }
        return CHECK_CHARACTERS.charAt(remainder);
    }
}
