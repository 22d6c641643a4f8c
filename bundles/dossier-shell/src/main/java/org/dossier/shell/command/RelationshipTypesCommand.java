package org.dossier.shell.command;

import java.util.List;
import java.util.TreeSet;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.RelationshipType;
import org.dossier.archive.Relationships;
import org.dossier.shell.output.Listing;

/** Lists the types of relationships, which are defined once (T9). */
@Command(scope = "dossier", name = "relationship-types", description = "Lists the types of relationships between customers")
@Service
public final class RelationshipTypesCommand extends ListingCommand {

    @Reference(optional = true)
    Relationships relationships;

    @Override
    Listing listing() {
        List<RelationshipType> types = present(relationships, "the record of relationships").types(caller());
        Listing listing = new Listing("type", "forward", "inverse", "from", "to", "symmetric", "attributes");
        types.forEach(type -> listing.row(type.name(), type.forward().en(), type.inverse().en(), kinds(type.from()),
                kinds(type.to()), type.symmetric(), List.copyOf(type.attributes().keySet())));
        return listing;
    }

    private static List<String> kinds(Iterable<CustomerKind> kinds) {
        TreeSet<String> names = new TreeSet<>();
        kinds.forEach(kind -> names.add(kind.name()));
        return List.copyOf(names);
    }
}
