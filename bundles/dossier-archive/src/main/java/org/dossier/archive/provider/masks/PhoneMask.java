package org.dossier.archive.provider.masks;

import org.dossier.archive.provider.checks.PhoneNumber;

/**
 * 138****8000: the last four digits are what a search by last four tells anyway, the first three name the carrier. Shorter
 * numbers show fewer of the first, so that at least four digits stay hidden; what is shorter still shows nothing.
 */
final class PhoneMask implements Mask {

    private static final String HIDDEN = "****";
    private static final int MOST_FIRST = 3;
    private static final int LAST = 4;
    private static final int LEAST_HIDDEN = 4;

    private final PhoneNumber phone;

    PhoneMask(PhoneNumber phone) {
        this.phone = phone;
    }

    @Override
    public String hide(String text) {
        return phone.parts(text).map(parts -> parts.country() + digits(parts.national())).orElse(HIDDEN);
    }

    private static String digits(String national) {
        if (national.length() < LAST + LEAST_HIDDEN) {
            return HIDDEN;
        }
        int first = Math.min(MOST_FIRST, national.length() - LAST - LEAST_HIDDEN);
        return national.substring(0, first) + HIDDEN + national.substring(national.length() - LAST);
    }
}
