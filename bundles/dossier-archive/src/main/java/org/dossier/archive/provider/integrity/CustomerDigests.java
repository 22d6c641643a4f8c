package org.dossier.archive.provider.integrity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.dossier.archive.provider.customers.CustomerHead;
import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.audit.StateCommitment;
import org.dossier.audit.StateDigest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The present digests of head rows, for the comparison with the log (D2). */
@Component
public final class CustomerDigests implements StateDigest {

    private static final int PAGE = 1_000;

    private final ArchiveTransactions transactions;
    private final RowDigests digests;

    /** Reads rows as they are stored now. */
    @Activate
    public CustomerDigests(@Reference ArchiveTransactions transactions, @Reference RowDigests digests) {
        this.transactions = transactions;
        this.digests = digests;
    }

    @Override
    public String kind() {
        return RowDigests.CUSTOMER;
    }

    @Override
    public List<StateCommitment> present(Collection<String> keys) {
        return transactions.read(entities -> keys.stream()
                .flatMap(key -> Optional.ofNullable(entities.find(CustomerHead.class, key)).stream()).map(digests::of).toList());
    }

    @Override
    public List<String> keys(Optional<String> after) {
        return transactions.read(entities -> entities
                .createQuery("select c.number from CustomerHead c where c.number > :after order by c.number", String.class)
                .setParameter("after", after.orElse("")).setMaxResults(PAGE).getResultList());
    }
}
