package org.dossier.shell.command;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.dossier.archive.Created;
import org.dossier.archive.CustomerKind;
import org.dossier.archive.FieldCatalogue;
import org.dossier.archive.Intake;
import org.dossier.archive.NewCustomer;
import org.dossier.core.Caller;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.shell.completion.AssignmentCompleter;
import org.dossier.shell.field.FieldInput;
import org.dossier.shell.output.Listing;

/** Enters a new customer (T8). */
@Command(scope = "dossier", name = "customer-create", description = "Enters a new customer and asks for the review of its intake")
@Service
public final class CustomerCreateCommand extends ListingCommand {

    @Option(name = "--kind", description = "person or organization")
    @Completion(value = StringsCompleter.class, values = {"person", "organization"})
    String kind = "person";

    @Option(name = "--name", description = "The customer's name, as written", required = true)
    String name;

    @Option(name = "--manager", description = "The account of the account manager who shall answer for it")
    String manager;

    @Option(name = "--not-duplicate-of", description = "A likely duplicate that is another customer", multiValued = true)
    List<String> others = List.of();

    @Option(name = "--key", description = "An idempotency key: repeating the command with it creates nothing twice")
    String key;

    @Argument(name = "fields", description = "Catalogue fields as field=value", multiValued = true)
    @Completion(AssignmentCompleter.class)
    List<String> fields = List.of();

    @Reference(optional = true)
    Intake intake;

    @Reference(optional = true)
    FieldCatalogue catalogue;

    @Override
    Listing listing() {
        Caller caller = caller();
        FieldInput input = new FieldInput(present(catalogue, "the field catalogue").fields(caller));
        Created created = present(intake, "the intake").create(caller, customer(input));
        return new Listing("number", "state", "review", "receipt")
                .row(created.number().value(), created.state().name(), created.review().value(), created.receipt().text());
    }

    private NewCustomer customer(FieldInput input) {
        return new NewCustomer(Choice.of(CustomerKind.class, "--kind", kind).orElseThrow(), name, input.read(fields),
                Optional.ofNullable(manager), others.stream().map(CustomerNumber::new).collect(Collectors.toSet()),
                Optional.ofNullable(key).map(IdempotencyKey::new));
    }
}
