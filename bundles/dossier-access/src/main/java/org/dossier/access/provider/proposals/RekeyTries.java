package org.dossier.access.provider.proposals;

import org.dossier.access.ProposalId;
import org.dossier.access.provider.store.Sql;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts how often each decider has keyed wrongly: after two tries a third person decides (D7). Thread-safe. */
@Component(service = RekeyTries.class)
public final class RekeyTries {

    private static final int ALLOWED = 2;

    private final Sql sql;

    /** Counts in the tables. */
    @Activate
    public RekeyTries(@Reference Sql sql) {
        this.sql = sql;
    }

    int left(ProposalId proposal, String decider) {
        int used = sql.one("select tries from access_rekey_try where proposal = ? and decider = ?", row -> row.getInt(1),
                proposal.value(), decider).orElse(0);
        return Math.max(0, ALLOWED - used);
    }

    /** Uses up a try, in the transaction that holds the proposal's lock. */
    void use(ProposalId proposal, String decider) {
        sql.insertUnlessThere("insert into access_rekey_try (proposal, decider, tries, version) values (?, ?, 0, 1)",
                proposal.value(), decider);
        sql.update("update access_rekey_try set tries = tries + 1, version = version + 1 where proposal = ? and decider = ?",
                proposal.value(), decider);
    }
}
