package org.dossier.access.provider.proposals;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.time.Instant;

import org.dossier.access.ProposalId;

/**
 * Makes identifiers that sort by time: 48 bits of milliseconds, then 80 random ones, in Crockford's base 32 (the ULID format).
 */
final class ProposalIds {

    private static final String DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 26;
    private static final int RANDOM_BYTES = 10;
    private static final int BITS = 5;

    private final SecureRandom random = new SecureRandom();

    ProposalId next(Instant now) {
        byte[] drawn = new byte[RANDOM_BYTES];
        random.nextBytes(drawn);
        BigInteger number = BigInteger.valueOf(now.toEpochMilli()).shiftLeft(RANDOM_BYTES * Byte.SIZE)
                .or(new BigInteger(1, drawn));
        StringBuilder text = new StringBuilder(LENGTH);
        for (int digit = LENGTH - 1; digit >= 0; digit--) {
            text.append(DIGITS.charAt(number.shiftRight(digit * BITS).intValue() & (DIGITS.length() - 1)));
        }
        return new ProposalId(text.toString());
    }
}
