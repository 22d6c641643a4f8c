package org.dossier.archive.provider.integrity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.dossier.archive.provider.customers.PastHead;
import org.dossier.archive.provider.customers.PastHeadKey;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.audit.StateCommitment;
import org.dossier.audit.StateDigest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The present digests of what head rows were, for the comparison with the log (D2). */
@Component
public final class PastDigests implements StateDigest {

    private static final int PAGE = 1_000;
    private static final String AFTER = "select p from PastHead p where p.number > :number"
            + " or p.number = :number and p.version > :version order by p.number, p.version";

    private final ArchiveTransactions transactions;
    private final RowDigests digests;

    /** Reads rows as they are stored now. */
    @Activate
    public PastDigests(@Reference ArchiveTransactions transactions, @Reference RowDigests digests) {
        this.transactions = transactions;
        this.digests = digests;
    }

    @Override
    public String kind() {
        return RowDigests.PAST;
    }

    @Override
    public List<StateCommitment> present(Collection<String> keys) {
        return transactions.read(entities -> keys.stream().flatMap(key -> PastRowKey.parse(key).stream())
                .flatMap(key -> Optional.ofNullable(entities.find(PastHead.class, new PastHeadKey(key.number(), key.version())))
                        .stream())
                .map(digests::of).toList());
    }

    @Override
    public List<String> keys(Optional<String> after) {
        PastRowKey last = after.flatMap(PastRowKey::parse).orElse(new PastRowKey("", 0));
        return transactions.read(entities -> entities.createQuery(AFTER, PastHead.class)
                .setParameter("number", last.number()).setParameter("version", last.version())
                .setMaxResults(PAGE).getResultList().stream().map(row -> PastRowKey.of(row).text()).toList());
    }
}
