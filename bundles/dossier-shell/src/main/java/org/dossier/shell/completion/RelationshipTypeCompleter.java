package org.dossier.shell.completion;

import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.archive.RelationshipType;
import org.dossier.archive.Relationships;
import org.dossier.core.Caller;

/** Completes names of types of relationships. */
@Service
public final class RelationshipTypeCompleter extends PersonalCompleter {

    @Reference(optional = true)
    Relationships relationships;

    @Override
    Stream<String> words(Caller caller, String typed) {
        return relationships == null ? Stream.empty() : relationships.types(caller).stream().map(RelationshipType::name);
    }
}
