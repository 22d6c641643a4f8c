package org.dossier.demonstration;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Made-up official numbers that pass their checks and never repeat: a number is computed from the index by a permutation, so that
 * any two customers below 100 million have different ones.
 */
final class OfficialNumbers {

    private static final List<String> AREAS = List.of("440507", "440511", "440513", "445102", "445202", "110101", "310115", "440305",
            "440106", "330106", "320102", "510104", "500103", "420106", "430102", "610113", "410105", "370202", "350203", "120103");
    private static final List<String> MOBILE_PREFIXES = List.of("134", "135", "136", "137", "138", "139", "150", "151", "152", "158",
            "159", "182", "183", "187", "188", "130", "131", "186", "133", "189");
    private static final String IDENTITY_CHECKS = "10X98765432";
    private static final int[] IDENTITY_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String REGISTRATION_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] ORGANIZATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1945, 1, 1);
    private static final int BIRTH_DAYS = 22_000;
    private static final int SERIALS = 1_000;
    private static final long PERSONS = (long) BIRTH_DAYS * SERIALS * AREAS.size();
    private static final long SUBSCRIBERS = 100_000_000L;
    private static final long STRIDE = 179_424_673L;

    private final long place;

    OfficialNumbers(long index) {
        place = index;
    }

    /** The day of birth that is part of {@link #identityNumber()}. */
    LocalDate birthDate() {
        return EARLIEST_BIRTH.plusDays(person() / SERIALS % BIRTH_DAYS);
    }

    /** Whether {@link #identityNumber()} is a man's: its serial is odd. */
    boolean male() {
        return person() % SERIALS % 2 == 1;
    }

    /** A resident identity number (GB 11643-1999) with its ISO 7064 MOD 11-2 check character. */
    String identityNumber() {
        String area = AREAS.get((int) (person() / SERIALS / BIRTH_DAYS));
        String digits = area + birthDate().format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%03d", person() % SERIALS);
        int sum = 0;
        for (int i = 0; i < IDENTITY_WEIGHTS.length; i++) {
            sum += Character.digit(digits.charAt(i), 10) * IDENTITY_WEIGHTS[i];
        }
        return digits + IDENTITY_CHECKS.charAt(sum % IDENTITY_CHECKS.length());
    }

    /** A unified social credit code (GB 32100-2015) of an enterprise, with both of its check characters. */
    String registrationNumber() {
        String organization = String.format("%08d", place * STRIDE % SUBSCRIBERS);
        String body = "91" + AREAS.get((int) (place % AREAS.size())) + organization + organizationCheck(organization);
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < body.length(); i++) {
            sum += REGISTRATION_ALPHABET.indexOf(body.charAt(i)) * weight;
            weight = weight * 3 % REGISTRATION_ALPHABET.length();
        }
        int base = REGISTRATION_ALPHABET.length();
        return body + REGISTRATION_ALPHABET.charAt((base - sum % base) % base);
    }

    /** A mobile number of eleven digits. */
    String mobile() {
        return MOBILE_PREFIXES.get((int) (place / SUBSCRIBERS % MOBILE_PREFIXES.size() + place % MOBILE_PREFIXES.size())
                % MOBILE_PREFIXES.size()) + String.format("%08d", place * STRIDE % SUBSCRIBERS);
    }

    private long person() {
        return place * STRIDE % PERSONS;
    }

    /** The check character of an organization code (GB 11714-1997). */
    private static char organizationCheck(String organization) {
        int sum = 0;
        for (int i = 0; i < ORGANIZATION_WEIGHTS.length; i++) {
            sum += Character.digit(organization.charAt(i), 10) * ORGANIZATION_WEIGHTS[i];
        }
        int check = (11 - sum % 11) % 11;
        return check == 10 ? 'X' : Character.forDigit(check, 10);
    }
}
