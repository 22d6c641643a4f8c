package org.dossier.shell.command;

import java.time.YearMonth;
import org.dossier.core.Invalid;

/** Reads months. */
final class Months {

    private Months() {
    }

    /** @throws Invalid naming the option when the text is no month */
    static YearMonth of(String option, String text) {
        return Written.as(YearMonth::parse, option, text, "a month, YYYY-MM");
    }
}
