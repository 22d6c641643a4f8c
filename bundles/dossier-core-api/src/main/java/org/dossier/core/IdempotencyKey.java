package org.dossier.core;

/**
 * A client's own name for one change, so that repeating the request changes nothing twice: 1 to 128 printable ASCII characters.
 *
 * @param value the key as the client gave it
 */
public record IdempotencyKey(String value) {

    private static final int LONGEST = 128;

    /** @throws Invalid when the key is empty, too long or not printable ASCII */
    public IdempotencyKey {
        if (value == null || value.isEmpty() || value.length() > LONGEST || !value.chars().allMatch(c -> c > ' ' && c < 127)) {
            throw new Invalid(CoreError.IDEMPOTENCY_KEY_FORM, "Idempotency-Key",
                    "an idempotency key has 1 to " + LONGEST + " printable ASCII characters");
        }
    }
}
