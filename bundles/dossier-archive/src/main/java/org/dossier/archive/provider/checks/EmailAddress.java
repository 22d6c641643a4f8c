package org.dossier.archive.provider.checks;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail address: one local part and one domain with a dot (the part of RFC 5321, section 4.1.2, that is in use; no quoted
 * parts).
 */
public final class EmailAddress implements FieldCheck {

    /** The name of the check. */
    public static final String NAME = "email";

    private static final Pattern FORM =
            Pattern.compile("[^\\s@\"<>(),;:\\\\]{1,64}@(?:[^\\s@.,;:\"<>()]{1,63}\\.)+[^\\s@.,;:\"<>()]{2,63}");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<String> problem(String text) {
        return FORM.matcher(text.strip()).matches() ? Optional.empty()
                : Optional.of("not a mail address of the form name@domain");
    }

    @Override
    public String normal(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
