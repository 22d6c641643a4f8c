package org.dossier.archive.provider.checks;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** No check; compared without regard to case, width (NFKC, Unicode Annex 15) and white space at the ends or repeated. */
public final class AnyText implements FieldCheck {

    /** The name of the check. */
    public static final String NAME = "none";

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<String> problem(String text) {
        return Optional.empty();
    }

    @Override
    public String normal(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SPACES.matcher(folded).replaceAll(" ").strip();
    }
}
