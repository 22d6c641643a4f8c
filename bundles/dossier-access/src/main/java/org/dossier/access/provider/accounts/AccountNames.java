package org.dossier.access.provider.accounts;

import java.util.regex.Pattern;

/** The form of account names: 2 to 32 lower-case letters, digits, dots or hyphens, a letter first. */
public final class AccountNames {

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9.-]{1,31}");

    private AccountNames() {
    }

    /** Whether a text can name an account. */
    public static boolean valid(String text) {
        return FORM.matcher(text).matches();
    }
}
