package org.dossier.shell.command;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.archive.ChangeRequested;
import org.dossier.archive.FieldCatalogue;
import org.dossier.archive.FieldValue;
import org.dossier.archive.Intake;
import org.dossier.archive.SectionChange;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.shell.completion.AnythingCompleter;
import org.dossier.shell.completion.AssignmentCompleter;
import org.dossier.shell.completion.FieldCompleter;
import org.dossier.shell.completion.SectionCompleter;
import org.dossier.shell.field.FieldInput;
import org.dossier.shell.output.Listing;

/** Asks for a change of a section (S4). */
@Command(scope = "dossier", name = "customer-change", description = "Asks for a change of one section; another person decides it")
@Service
public final class CustomerChangeCommand extends ListingCommand {

    @Argument(index = 0, name = "number", description = "The customer number", required = true)
    @Completion(AnythingCompleter.class)
    String number;

    @Argument(index = 1, name = "section", description = "The section", required = true)
    @Completion(SectionCompleter.class)
    String section;

    @Argument(index = 2, name = "fields", description = "New values as field=value", multiValued = true)
    @Completion(AssignmentCompleter.class)
    List<String> fields = List.of();

    @Option(name = "--remove", description = "A field whose value is removed", multiValued = true)
    @Completion(FieldCompleter.class)
    List<String> removed = List.of();

    @Option(name = "--expected", description = "The version of the section that the change was thought out for")
    Long expected;

    @Option(name = "--reason", description = "Why, without personal data", required = true)
    String reason;

    @Option(name = "--key", description = "An idempotency key: repeating the command with it asks for nothing twice")
    String key;

    @Reference(optional = true)
    Intake intake;

    @Reference(optional = true)
    FieldCatalogue catalogue;

    @Override
    Listing listing() {
        Caller caller = caller();
        FieldInput input = new FieldInput(present(catalogue, "the field catalogue").fields(caller));
        SectionChange change = new SectionChange(section, patch(input), Optional.ofNullable(expected), reason,
                Optional.ofNullable(key).map(IdempotencyKey::new));
        ChangeRequested requested = present(intake, "the intake").propose(caller, new CustomerNumber(number), change);
        return new Listing("review", "receipt").row(requested.review().value(), requested.receipt().text());
    }

    private SortedMap<String, Optional<FieldValue>> patch(FieldInput input) {
        SortedMap<String, Optional<FieldValue>> patch = new TreeMap<>();
        input.read(fields).forEach((field, value) -> patch.put(field, Optional.of(value)));
        removed.forEach(field -> patch.put(field, Optional.empty()));
        return patch;
    }
}
