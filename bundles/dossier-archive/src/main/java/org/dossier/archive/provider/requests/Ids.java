package org.dossier.archive.provider.requests;

import java.security.SecureRandom;

/** Identifiers of 26 digits and letters (130 random bits, Crockford's base 32). Thread-safe. */
public final class Ids {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;

    private final SecureRandom random = new SecureRandom();

    /** A fresh identifier. */
    public String next() {
        return random.ints(LENGTH, 0, DIGITS.length())
                .collect(StringBuilder::new, (text, digit) -> text.append(DIGITS.charAt(digit)), StringBuilder::append)
                .toString();
    }
}
