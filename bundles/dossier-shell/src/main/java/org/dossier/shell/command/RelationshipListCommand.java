package org.dossier.shell.command;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.archive.FieldValue;
import org.dossier.archive.NewRelationship;
import org.dossier.archive.Relationship;
import org.dossier.archive.RelationshipType;
import org.dossier.archive.Relationships;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Page;
import org.dossier.shell.completion.AnythingCompleter;
import org.dossier.shell.field.FieldData;
import org.dossier.shell.output.Listing;

/** Lists what a customer is to others (T3). */
@Command(scope = "dossier", name = "relationship-list", description = "Lists what a customer is to others, in both directions")
@Service
public final class RelationshipListCommand extends PagedCommand {

    @Argument(name = "number", description = "The customer number", required = true)
    @Completion(AnythingCompleter.class)
    String number;

    @Reference(optional = true)
    Relationships relationships;

    @Override
    Listing listing() {
        Caller caller = caller();
        CustomerNumber one = new CustomerNumber(number);
        Relationships present = present(relationships, "the record of relationships");
        Page<Relationship> found = present.of(caller, one, page());
        Map<String, RelationshipType> types = present.types(caller).stream()
                .collect(Collectors.toMap(RelationshipType::name, Function.identity()));
        Listing listing = new Listing("relationship", "type", "reads", "customer", "since", "until", "attributes")
                .next(found.next());
        found.items().forEach(relationship -> addTo(listing, relationship, one, types));
        return listing;
    }

    private static void addTo(Listing listing, Relationship relationship, CustomerNumber one, Map<String, RelationshipType> types) {
        NewRelationship content = relationship.content();
        boolean forward = content.from().equals(one);
        Optional<String> reads = Optional.ofNullable(types.get(content.type()))
                .map(type -> (forward ? type.forward() : type.inverse()).en());
        listing.row(relationship.id().value(), content.type(), reads, (forward ? content.to() : content.from()).value(),
                content.since().map(Object::toString), content.until().map(Object::toString), attributes(content.attributes()));
    }

    private static List<String> attributes(SortedMap<String, FieldValue> values) {
        return values.entrySet().stream().map(one -> one.getKey() + "=" + FieldData.of(one.getValue())).toList();
    }
}
