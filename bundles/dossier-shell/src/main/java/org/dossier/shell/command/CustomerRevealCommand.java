package org.dossier.shell.command;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.archive.Archive;
import org.dossier.archive.FieldValue;
import org.dossier.archive.RevealRequest;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Purpose;
import org.dossier.shell.completion.AnythingCompleter;
import org.dossier.shell.completion.FieldCompleter;
import org.dossier.shell.field.FieldData;
import org.dossier.shell.output.Listing;

/** Shows masked values in the clear for a stated purpose (S21). */
@Command(scope = "dossier", name = "customer-reveal",
        description = "Shows masked values in the clear; the audit log keeps the purpose")
@Service
public final class CustomerRevealCommand extends ListingCommand {

    @Argument(index = 0, name = "number", description = "The customer number", required = true)
    @Completion(AnythingCompleter.class)
    String number;

    @Argument(index = 1, name = "fields", description = "The fields", required = true, multiValued = true)
    @Completion(FieldCompleter.class)
    List<String> fields;

    @Option(name = "--purpose", description = "Why: a purpose code, or work:<id> of the open work", required = true)
    String purpose;

    @Option(name = "--words", description = "Why, in one's own words, where the purpose asks for them")
    String words;

    @Reference(optional = true)
    Archive archive;

    @Override
    Listing listing() {
        Purpose why = words == null ? Purpose.parse(purpose) : Purpose.parse(purpose).explained(words);
        SortedMap<String, FieldValue> values = present(archive, "the archive").reveal(caller(), new CustomerNumber(number),
                new RevealRequest(new TreeSet<>(fields), why));
        Listing listing = new Listing("field", "value");
        values.forEach((field, value) -> listing.row(field, FieldData.of(value)));
        return listing;
    }
}
