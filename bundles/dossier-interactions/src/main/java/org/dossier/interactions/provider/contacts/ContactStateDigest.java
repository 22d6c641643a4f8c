package org.dossier.interactions.provider.contacts;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.dossier.audit.StateCommitment;
import org.dossier.audit.StateDigest;
import org.dossier.interactions.provider.tables.InteractionTransactions;
import org.dossier.interactions.provider.trail.RowDigests;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets the audit log compare contacts with what it committed to (D2). Thread-safe. */
@Component
public final class ContactStateDigest implements StateDigest {

    private static final int MOST_KEYS = 1_000;

    private final InteractionTransactions transactions;
    private final RowDigests digests;
    private final Contacts contacts = new Contacts();

    /** Reads the rows as they are stored. */
    @Activate
    public ContactStateDigest(@Reference InteractionTransactions transactions, @Reference RowDigests digests) {
        this.transactions = transactions;
        this.digests = digests;
    }

    @Override
    public String kind() {
        return Contact.TABLE;
    }

    @Override
    public List<StateCommitment> present(Collection<String> keys) {
        return transactions.read(entities -> contacts.byKeys(entities, keys)).stream()
                .map(contact -> digests.commitment(Contact.TABLE, contact.number(), contact.id().value(), contact.content())).toList();
    }

    @Override
    public List<String> keys(Optional<String> after) {
        return transactions.read(entities -> contacts.keys(entities, after, MOST_KEYS));
    }
}
