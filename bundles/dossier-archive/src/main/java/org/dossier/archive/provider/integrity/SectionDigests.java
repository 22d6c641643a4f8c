package org.dossier.archive.provider.integrity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.dossier.archive.provider.database.ArchiveTransactions;
import org.dossier.archive.provider.sections.SectionVersion;
import org.dossier.archive.provider.sections.Sections;
import org.dossier.audit.StateCommitment;
import org.dossier.audit.StateDigest;
import org.dossier.core.CustomerNumber;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The present digests of sections' versions, for the comparison with the log (D2). */
@Component
public final class SectionDigests implements StateDigest {

    private static final int PAGE = 1_000;
    private static final String AFTER = "select s from SectionVersion s where s.number > :number"
            + " or s.number = :number and s.section > :section"
            + " or s.number = :number and s.section = :section and s.version > :version"
            + " order by s.number, s.section, s.version";

    private final ArchiveTransactions transactions;
    private final RowDigests digests;
    private final Sections sections = new Sections();

    /** Reads rows as they are stored now. */
    @Activate
    public SectionDigests(@Reference ArchiveTransactions transactions, @Reference RowDigests digests) {
        this.transactions = transactions;
        this.digests = digests;
    }

    @Override
    public String kind() {
        return RowDigests.SECTION;
    }

    @Override
    public List<StateCommitment> present(Collection<String> keys) {
        return transactions.read(entities -> keys.stream().flatMap(key -> SectionRowKey.parse(key).stream())
                .flatMap(key -> sections.version(entities, new CustomerNumber(key.number()), key.section(), key.version())
                        .stream())
                .map(digests::of).toList());
    }

    @Override
    public List<String> keys(Optional<String> after) {
        SectionRowKey last = after.flatMap(SectionRowKey::parse).orElse(new SectionRowKey("", "", 0));
        return transactions.read(entities -> entities.createQuery(AFTER, SectionVersion.class)
                .setParameter("number", last.number()).setParameter("section", last.section())
                .setParameter("version", last.version())
                .setMaxResults(PAGE).getResultList().stream().map(row -> SectionRowKey.of(row).text()).toList());
    }
}
