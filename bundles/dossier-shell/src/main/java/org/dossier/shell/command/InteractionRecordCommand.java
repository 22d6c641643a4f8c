package org.dossier.shell.command;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;
import org.dossier.core.CustomerNumber;
import org.dossier.core.IdempotencyKey;
import org.dossier.interactions.Direction;
import org.dossier.interactions.InteractionKind;
import org.dossier.interactions.InteractionRecorded;
import org.dossier.interactions.Interactions;
import org.dossier.interactions.NewInteraction;
import org.dossier.shell.completion.AnythingCompleter;
import org.dossier.shell.output.Listing;

/** Records a contact with a customer (T16). */
@Command(scope = "dossier", name = "interaction-record", description = "Records a contact with a customer")
@Service
public final class InteractionRecordCommand extends ListingCommand {

    @Argument(index = 0, name = "number", description = "The customer number", required = true)
    @Completion(AnythingCompleter.class)
    String number;

    @Argument(index = 1, name = "kind", description = "visit, call, message or opinion", required = true)
    @Completion(value = StringsCompleter.class, values = {"visit", "call", "message", "opinion"})
    String kind;

    @Argument(index = 2, name = "summary", description = "One line about it", required = true)
    String summary;

    @Option(name = "--direction", description = "outgoing, or incoming from the customer")
    @Completion(value = StringsCompleter.class, values = {"outgoing", "incoming"})
    String direction = "outgoing";

    @Option(name = "--at", description = "When it happened; now without it")
    String at;

    @Option(name = "--participant", description = "Someone who took part", multiValued = true)
    List<String> participants = List.of();

    @Option(name = "--content", description = "What was said and done")
    String content = "";

    @Option(name = "--key", description = "An idempotency key: repeating the command with it records nothing twice")
    String key;

    @Reference(optional = true)
    Interactions interactions;

    @Override
    Listing listing() {
        NewInteraction contact = new NewInteraction(Choice.of(InteractionKind.class, "kind", kind).orElseThrow(),
                Choice.of(Direction.class, "--direction", direction).orElseThrow(),
                Moment.begin("--at", at).orElseGet(Instant::now),
                participants, summary, content, Optional.ofNullable(key).map(IdempotencyKey::new));
        InteractionRecorded recorded = present(interactions, "the record of interactions")
                .record(caller(), new CustomerNumber(number), contact);
        return new Listing("interaction", "receipt").row(recorded.id().value(), recorded.receipt().text());
    }
}
