package org.dossier.archive.provider.checks;

import java.util.Optional;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber;

/**
 * A phone number that can be dialled, by the numbering plans of libphonenumber; without a country code it is a number of the home
 * region. The normal form is E.164 (ITU-T E.164), with an extension after a semicolon.
 */
public final class PhoneNumber implements FieldCheck {

    /** The name of the check. */
    public static final String NAME = "phone";

    private final PhoneNumberUtil plans = PhoneNumberUtil.getInstance();
    private final String homeRegion;

    /** The home region is an ISO 3166 code such as {@code CN}. */
    public PhoneNumber(String homeRegion) {
        this.homeRegion = homeRegion;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Optional<String> problem(String text) {
        return parsed(text).isPresent() ? Optional.empty() : Optional.of("not a phone number that can be dialled");
    }

    @Override
    public String normal(String text) {
        return parsed(text).map(this::withExtension).orElseGet(text::strip);
    }

    /** The number without country code, and the country code where it is not the home region's; empty for a text that is none. */
    public Optional<Parts> parts(String text) {
        return parsed(text).map(number -> new Parts(
                number.getCountryCode() == plans.getCountryCodeForRegion(homeRegion) ? "" : "+" + number.getCountryCode() + " ",
                plans.getNationalSignificantNumber(number)));
    }

    private String withExtension(Phonenumber.PhoneNumber number) {
        String e164 = plans.format(number, PhoneNumberFormat.E164);
        return number.hasExtension() ? e164 + ";" + number.getExtension() : e164;
    }

    private Optional<Phonenumber.PhoneNumber> parsed(String text) {
        try {
            return Optional.of(plans.parse(text, homeRegion)).filter(plans::isValidNumber);
        } catch (NumberParseException e) {
            return Optional.empty();
        }
    }

    /**
     * A phone number in two parts.
     *
     * @param country plus sign, country code and a space; empty for the home region
     * @param national the digits after the country code
     */
    public record Parts(String country, String national) {
    }
}
