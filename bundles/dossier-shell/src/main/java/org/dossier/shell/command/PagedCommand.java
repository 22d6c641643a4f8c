package org.dossier.shell.command;

import java.util.Optional;
import org.apache.karaf.shell.api.action.Option;
import org.dossier.core.PageRequest;

/** A command that lists one page. */
abstract class PagedCommand extends ListingCommand {

    @Option(name = "--limit", description = "How many rows at most, 1 to 200")
    int limit = PageRequest.USUAL;

    @Option(name = "--after", description = "Where the last page ended, as it was printed there")
    String after;

    final PageRequest page() {
        return new PageRequest(limit, Optional.ofNullable(after));
    }
}
