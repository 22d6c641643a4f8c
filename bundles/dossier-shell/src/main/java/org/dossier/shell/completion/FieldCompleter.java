package org.dossier.shell.completion;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.archive.FieldCatalogue;
import org.dossier.archive.FieldDefinition;
import org.dossier.core.Caller;

/** Completes names of fields. */
@Service
public final class FieldCompleter extends PersonalCompleter {

    @Reference(optional = true)
    FieldCatalogue catalogue;

    @Override
    Stream<String> words(Caller caller, String typed) {
        return catalogue == null ? Stream.empty() : catalogue.fields(caller).stream().map(FieldDefinition::name);
    }
}
