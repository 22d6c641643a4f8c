package org.dossier.rest.reports;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.ws.rs.NotFoundException;
import org.dossier.core.Invalid;
import org.dossier.rest.problem.RestError;

/** The reports that there are. */
enum ReportName {
    /** Consumption by month and currency. */
    @JsonProperty("consumption") CONSUMPTION;

    /** The forms in which they are handed out. */
    static final List<String> FORMATS = List.of("json");

    /** @throws NotFoundException when there is no such report */
    static ReportName of(String text) {
        return Stream.of(values()).filter(name -> name.toString().equals(text)).findFirst().orElseThrow(NotFoundException::new);
    }

    /** @throws Invalid when the report is not handed out in this form; null means the first one */
    static void check(String format) {
        if (format != null && !FORMATS.contains(format)) {
            throw new Invalid(RestError.PARAMETER_FORM, "format", "give one of " + FORMATS);
        }
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
