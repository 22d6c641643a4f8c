package org.dossier.shell.completion;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.archive.FieldCatalogue;
import org.dossier.archive.SectionDefinition;
import org.dossier.core.Caller;

/** Completes names of sections. */
@Service
public final class SectionCompleter extends PersonalCompleter {

    @Reference(optional = true)
    FieldCatalogue catalogue;

    @Override
    Stream<String> words(Caller caller, String typed) {
        return catalogue == null ? Stream.empty() : catalogue.sections(caller).stream().map(SectionDefinition::name);
    }
}
