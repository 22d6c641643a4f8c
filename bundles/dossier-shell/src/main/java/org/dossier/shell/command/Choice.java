package org.dossier.shell.command;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dossier.archive.ArchiveError;
import org.dossier.core.Invalid;

/** Reads what people write in lower case as one of a few constants. */
final class Choice {

    private Choice() {
    }

    /**
     * The constant; empty when nothing is written.
     *
     * @throws Invalid naming the option and the choices
     */
    static <E extends Enum<E>> Optional<E> of(Class<E> type, String option, String text) {
        return Optional.ofNullable(text).map(written -> Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(written)).findFirst()
                .orElseThrow(() -> new Invalid(ArchiveError.REFUSED_VALUE, option, "give one of " + choices(type))));
    }

    private static <E extends Enum<E>> String choices(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
