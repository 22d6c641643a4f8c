package org.dossier.shell.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.archive.FieldType;
import org.dossier.archive.NewRelationship;
import org.dossier.archive.Relationships;
import org.dossier.archive.RelationshipsEntered;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.shell.completion.AnythingCompleter;
import org.dossier.shell.completion.RelationshipTypeCompleter;
import org.dossier.shell.field.FieldInput;
import org.dossier.shell.output.Listing;

/** Enters what a customer is to another one (T3). */
@Command(scope = "dossier", name = "relationship-enter",
        description = "Enters a relationship between two customers; another person decides it")
@Service
public final class RelationshipEnterCommand extends ListingCommand {

    @Argument(index = 0, name = "from", description = "The number of the first customer", required = true)
    @Completion(AnythingCompleter.class)
    String from;

    @Argument(index = 1, name = "type", description = "The type, such as holding", required = true)
    @Completion(RelationshipTypeCompleter.class)
    String type;

    @Argument(index = 2, name = "to", description = "The number of the second customer", required = true)
    @Completion(AnythingCompleter.class)
    String to;

    @Argument(index = 3, name = "attributes", description = "The type's own attributes as attribute=value", multiValued = true)
    List<String> attributes = List.of();

    @Option(name = "--since", description = "Its first day, YYYY-MM-DD")
    String since;

    @Option(name = "--until", description = "Its last day, YYYY-MM-DD")
    String until;

    @Option(name = "--key", description = "An idempotency key: repeating the command with it enters nothing twice")
    String key;

    @Reference(optional = true)
    Relationships relationships;

    @Override
    Listing listing() {
        Caller caller = caller();
        Relationships present = present(relationships, "the record of relationships");
        RelationshipsEntered entered = present.enter(caller, List.of(relationship(present, caller)),
                Optional.ofNullable(key).map(IdempotencyKey::new));
        return new Listing("relationship", "review", "receipt")
                .row(entered.ids().get(0).value(), entered.review().value(), entered.receipt().text());
    }

    private NewRelationship relationship(Relationships present, Caller caller) {
        return new NewRelationship(new CustomerNumber(from), type, new CustomerNumber(to), day("--since", since),
                day("--until", until), FieldInput.single(types(present, caller)).read(attributes));
    }

    private Map<String, FieldType> types(Relationships present, Caller caller) {
        return present.types(caller).stream().filter(one -> one.name().equals(type))
                .flatMap(one -> one.attributes().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, attribute -> attribute.getValue().type()));
    }

    private static Optional<LocalDate> day(String option, String text) {
        return Optional.ofNullable(text).map(day -> Written.as(LocalDate::parse, option, day, "a date, YYYY-MM-DD"));
    }
}
