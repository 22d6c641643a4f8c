package org.dossier.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.access.Account;
import org.dossier.access.Accounts;
import org.dossier.core.Page;
import org.dossier.shell.output.Listing;

/** Lists the accounts (D8). */
@Command(scope = "dossier", name = "account-list", description = "Lists the accounts by name")
@Service
public final class AccountListCommand extends PagedCommand {

    @Reference(optional = true)
    Accounts accounts;

    @Override
    Listing listing() {
        Page<Account> list = present(accounts, "the accounts").list(caller(), page());
        Listing listing = new Listing("account", "state", "posts", "unit").next(list.next());
        list.items().forEach(one ->
                listing.row(one.name(), one.state().name(), one.posts().stream().sorted().toList(), one.unit()));
        return listing;
    }
}
