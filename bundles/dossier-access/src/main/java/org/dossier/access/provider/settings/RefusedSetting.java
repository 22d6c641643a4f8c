package org.dossier.access.provider.settings;

/** A value of the configuration is out of its range; the message names key, value and range. */
public class RefusedSetting extends RuntimeException {
    private static final long serialVersionUID = 1L;

    RefusedSetting(String key, String value, String range) {
        super(key + " = " + value + " is refused; allowed is " + range);
    }
}
