package org.dossier.archive.provider.intake;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import javax.persistence.EntityManager;

import org.dossier.access.AccessControl;
import org.dossier.access.View;
import org.dossier.archive.CustomerState;
import org.dossier.archive.FieldDefinition;
import org.dossier.archive.PossibleDuplicate;
import org.dossier.archive.SearchKind;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.checks.PhoneNumber;
import org.dossier.archive.provider.customers.CustomerHead;
import org.dossier.archive.provider.customers.Customers;
import org.dossier.archive.provider.customers.Standing;
import org.dossier.archive.provider.identifiers.Holders;
import org.dossier.archive.provider.identifiers.Identifier;
import org.dossier.archive.provider.identifiers.Token;
import org.dossier.core.Caller;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Looks for customers that are there already (T10): whoever holds a unique value, and whoever has the same phone. Names only
 * those that the caller may see, and whom to ask about the others (D6). Thread-safe.
 */
@Component(service = Duplicates.class)
public final class Duplicates {

    private final AccessControl access;
    private final Customers customers;
    private final Holders holders = new Holders();

    /** The access service says whom the caller may see. */
    @Activate
    public Duplicates(@Reference AccessControl access, @Reference Customers customers) {
        this.access = access;
        this.customers = customers;
    }

    /**
     * Refuses entries that look like others; in a batch fields are named with their row.
     *
     * @throws PossibleDuplicate naming each field
     */
    void refuse(EntityManager entities, Caller caller, Catalogue catalogue, List<Entry> entries, boolean batch)
            throws SQLException {
        Map<Token, Integer> wanted = new HashMap<>();
        DuplicateFindings findings = new DuplicateFindings(batch);
        Set<String> telling = telling(catalogue);
        for (int row = 0; row < entries.size(); row++) {
            for (Identifier identifier : entries.get(row).identifiers()) {
                Token token = identifier.token();
                if (telling.contains(token.kind()) && wanted.putIfAbsent(token, row) != null) {
                    findings.within(row, token.field(), wanted.get(token));
                }
            }
        }
        for (Holders.Holder holder : holders.of(entities, wanted.keySet())) {
            int row = wanted.get(holder.token());
            judge(entities, caller, holder, entries.get(row), row, findings);
        }
        findings.refuse();
    }

    /** The kinds of token that tell customers apart. */
    private static Set<String> telling(Catalogue catalogue) {
        Set<String> kinds = new TreeSet<>();
        for (FieldDefinition field : catalogue.findable()) {
            if (field.unique() || PhoneNumber.NAME.equals(field.check())) {
                kinds.add(Token.kind(field, SearchKind.EXACT));
            }
        }
        return kinds;
    }

    private void judge(EntityManager entities, Caller caller, Holders.Holder held, Entry entry, int row,
            DuplicateFindings findings) {
        boolean passed = !held.exclusive() && entry.notDuplicateOf().contains(held.number());
        if (passed) {
            return;
        }
        Standing other = customers.standing(entities, entities.find(CustomerHead.class, held.number().value()));
        if (other.state() != CustomerState.REJECTED) {
            View view = access.view(caller, other.facts(), Optional.empty());
            findings.other(row, held.token().field(), other, view.visible());
        }
    }
}
