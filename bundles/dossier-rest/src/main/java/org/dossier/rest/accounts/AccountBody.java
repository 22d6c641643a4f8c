package org.dossier.rest.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dossier.access.Account;

/**
 * An account as administrators see it.
 *
 * @param name the account's name
 * @param state whether it can be used
 * @param posts the posts that it holds
 * @param unit the unit that it belongs to, where it belongs to one
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(requiredProperties = {"name", "state"})
record AccountBody(String name, Account.State state, SortedSet<String> posts, String unit) {

    static AccountBody of(Account account) {
        return new AccountBody(account.name(), account.state(), new TreeSet<>(account.posts()), account.unit());
    }
}
