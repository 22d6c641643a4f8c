package org.dossier.archive.provider.reading;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.dossier.archive.provider.sections.HistoryPlace;
import org.dossier.archive.provider.sections.SectionVersion;
import org.dossier.core.CoreError;
import org.dossier.core.CustomerNumber;
import org.dossier.core.DossierException;
import org.dossier.core.Invalid;

/** Places in lists, in a form that clients hand back and do not read. */
final class Cursors {

    private Cursors() {
    }

    static String of(CustomerNumber number) {
        return encoded(number.value());
    }

    /** @throws Invalid when no list gave the cursor out */
    static CustomerNumber number(String cursor) {
        String text = decoded(cursor);
        try {
            return new CustomerNumber(text);
        } catch (DossierException e) {
            throw foreign();
        }
    }

    static String of(SectionVersion row) {
        return encoded(row.headVersion() + "/" + row.section());
    }

    /** @throws Invalid when no history gave the cursor out */
    static HistoryPlace place(String cursor) {
        String text = decoded(cursor);
        int slash = text.indexOf('/');
        try {
            return new HistoryPlace(Long.parseLong(text.substring(0, Math.max(0, slash))), text.substring(slash + 1));
        } catch (NumberFormatException e) {
            throw foreign();
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String cursor) {
        try {
            return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw foreign();
        }
    }

    private static Invalid foreign() {
        return new Invalid(CoreError.CURSOR_FORM, "cursor", "start again from the first page");
    }
}
