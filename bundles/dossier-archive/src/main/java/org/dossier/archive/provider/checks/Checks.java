package org.dossier.archive.provider.checks;

import java.time.Clock;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The checks that field definitions can name. Immutable and thread-safe. */
public final class Checks {

    private final Map<String, FieldCheck> byName;
    private final PhoneNumber phone;

    /** Phone numbers without a country code belong to the home region, an ISO 3166 code; the clock says which days have come. */
    public Checks(String homeRegion, Clock clock) {
        phone = new PhoneNumber(homeRegion);
        byName = Stream.of(new AnyText(), phone, new IdentityNumber(), new CreditCode(), new EmailAddress(), new PastDay(clock))
                .collect(Collectors.toMap(FieldCheck::name, Function.identity()));
    }

    /**
     * The check of a name.
     *
     * @throws IllegalArgumentException when there is none: the catalogue is checked data, so this is a defect
     */
    public FieldCheck named(String name) {
        FieldCheck check = byName.get(name);
        if (check == null) {
            throw new IllegalArgumentException("the catalogue names an unknown check: " + name);
        }
        return check;
    }

    /** The check of phone numbers. */
    public PhoneNumber phone() {
        return phone;
    }
}
