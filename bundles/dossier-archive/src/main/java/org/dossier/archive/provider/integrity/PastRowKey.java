package org.dossier.archive.provider.integrity;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.dossier.archive.provider.customers.PastHead;

/**
 * The key of what a head row was, as the audit log writes it: {@code <number>/<version>}.
 *
 * @param number the customer's number
 * @param version the version that the head had
 */
record PastRowKey(String number, long version) {

    private static final Pattern FORM = Pattern.compile("([^/]+)/(\\d{1,18})");

    static PastRowKey of(PastHead row) {
        return new PastRowKey(row.number().value(), row.version());
    }

    /** Empty for a text that is no such key, since rows that an entry names may be of any form. */
    static Optional<PastRowKey> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new PastRowKey(matcher.group(1), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    String text() {
        return number + "/" + version;
    }
}
