package org.dossier.shell.field;

import java.util.List;
import org.dossier.archive.ArchiveError;
import org.dossier.core.Invalid;

/** Texts of the form {@code field=value}. */
public final class Assignments {

    /**
     * One of them.
     *
     * @param field what stands before the first equals sign
     * @param value what stands behind it
     */
    public record Assigned(String field, String value) {
    }

    private Assignments() {
    }

    /**
     * Reads them in their order.
     *
     * @throws Invalid when one lacks a field or a value
     */
    public static List<Assigned> read(List<String> texts) {
        return texts.stream().map(Assignments::one).toList();
    }

    private static Assigned one(String text) {
        int equals = text.indexOf('=');
        if (equals < 1 || equals == text.length() - 1) {
            throw new Invalid(ArchiveError.REFUSED_VALUE, "field", "write field=value");
        }
        return new Assigned(text.substring(0, equals), text.substring(equals + 1));
    }
}
