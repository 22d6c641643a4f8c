package org.dossier.shell.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.access.Accounts;
import org.dossier.shell.output.Listing;

/** Proposes a new account (D8). */
@Command(scope = "dossier", name = "account-propose", description = "Proposes a new account; another administrator decides it")
@Service
public final class AccountProposeCommand extends ListingCommand {

    @Argument(name = "name", description = "2 to 32 lower-case letters, digits, dots or hyphens", required = true)
    String name;

    @Option(name = "--post", description = "A post that it shall hold", required = true, multiValued = true)
    List<String> posts;

    @Option(name = "--unit", description = "The unit that it shall belong to")
    String unit;

    @Reference(optional = true)
    Accounts accounts;

    @Override
    Listing listing() {
        return new Listing("review").row(present(accounts, "the accounts")
                .proposeNew(caller(), name, Set.copyOf(posts), Optional.ofNullable(unit)).value());
    }
}
