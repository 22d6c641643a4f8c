package org.dossier.access.provider.proposals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

import org.dossier.access.Decision;
import org.dossier.access.Proposal;
import org.dossier.access.provider.store.RowContent;
import org.dossier.access.provider.store.RowSeal;
import org.dossier.access.provider.store.Sql;
import org.dossier.vault.SealContext;
import org.dossier.vault.Vault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Writes decisions: one a proposal, and never by its maker, both as constraints of the database (D7). A decider's words about a
 * customer may name personal data and are sealed under the customer's key (D4). Thread-safe.
 */
@Component(service = DecisionStore.class)
public final class DecisionStore {

    private static final String TABLE = "access_decision";

    private final Sql sql;
    private final RowSeal seal;
    private final Vault vault;

    /** The store over its parts. */
    @Activate
    public DecisionStore(@Reference Sql sql, @Reference RowSeal seal, @Reference Vault vault) {
        this.sql = sql;
        this.seal = seal;
        this.vault = vault;
    }

    /** @throws org.dossier.access.provider.store.RowTaken when it was decided already, or the decider is its maker */
    void insert(Proposal proposal, String checker, Decision decision, Instant at) {
        String id = proposal.id().value();
        String remark = decision.comment().map(words -> remark(proposal, words)).orElse(null);
        RowContent content = new RowContent().text(proposal.maker()).text(checker).text(decision.verdict().name())
                .time(at).text(remark);
        sql.update("insert into access_decision (proposal, maker, checker, verdict, decided_at, remark, tag)"
                + " values (?, ?, ?, ?, ?, ?, ?)", id, proposal.maker(), checker, decision.verdict().name(), at, remark, seal
                .seal(TABLE, id, 1, content));
    }

    private String remark(Proposal proposal, String words) {
        byte[] plain = words.getBytes(StandardCharsets.UTF_8);
        SealContext context = new SealContext(TABLE, proposal.id().value(), "remark", 1);
        Optional<byte[]> sealed = proposal.content().customer().map(customer -> vault.seal(customer, context, plain));
        return Base64.getEncoder().encodeToString(sealed.orElse(plain));
    }
}
