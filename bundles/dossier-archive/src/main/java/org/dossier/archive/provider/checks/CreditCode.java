package org.dossier.archive.provider.checks;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A unified social credit code of an organization (GB 32100-2015): 18 characters without I, O, S, V and Z, the last one a check
 * character over weights 3^i modulo 31.
 */
public final class CreditCode implements FieldCheck {

    /** The name of the check. */
    public static final String NAME = "uscc";

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final Pattern FORM = Pattern.compile("[0-9A-HJ-NP-RTUWXY]{2}[0-9]{6}[0-9A-HJ-NP-RTUWXY]{10}");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final int LAST = 17;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<String> problem(String text) {
        String code = normal(text);
        if (!FORM.matcher(code).matches()) {
            return Optional.of("a unified social credit code has 18 digits and letters, without I, O, S, V and Z");
        }
        return code.charAt(LAST) == checkCharacter(code) ? Optional.empty() : Optional.of("the check digit does not hold");
    }

    @Override
    public String kept(String text) {
        return normal(text);
    }

    @Override
    public String normal(String text) {
        return SPACES.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
    }

    private static char checkCharacter(String code) {
        int modulus = ALPHABET.length();
        int weight = 1;
        int sum = 0;
        for (int i = 0; i < LAST; i++) {
            sum += ALPHABET.indexOf(code.charAt(i)) * weight;
            weight = weight * 3 % modulus;
        }
        return ALPHABET.charAt((modulus - sum % modulus) % modulus);
    }
}
