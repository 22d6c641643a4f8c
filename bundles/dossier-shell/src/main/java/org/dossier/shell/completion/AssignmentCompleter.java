package org.dossier.shell.completion;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.archive.FieldCatalogue;
import org.dossier.archive.FieldDefinition;
import org.dossier.core.Caller;

/** Completes {@code field=}, and {@code field=code} where the field has a code list. */
@Service
public final class AssignmentCompleter extends PersonalCompleter {

    @Reference(optional = true)
    FieldCatalogue catalogue;

    @Override
    Stream<String> words(Caller caller, String typed) {
        Stream<String> known = catalogue == null ? Stream.empty()
                : catalogue.fields(caller).stream().flatMap(AssignmentCompleter::assignments);
        // an assignment with its value is as good as it stands; without it here, nothing behind it would be completed
        return typed.indexOf('=') > 0 ? Stream.concat(Stream.of(typed), known) : known;
    }

    @Override
    boolean finished(String word) {
        return !word.endsWith("=");
    }

    private static Stream<String> assignments(FieldDefinition field) {
        String begin = field.name() + "=";
        return field.codes().isEmpty() ? Stream.of(begin) : field.codes().stream().map(begin::concat);
    }
}
