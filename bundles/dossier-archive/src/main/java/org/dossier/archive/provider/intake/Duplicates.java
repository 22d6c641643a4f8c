package org.dossier.archive.provider.intake;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.Collectors;

import javax.persistence.EntityManager;

import org.dossier.access.AccessControl;
import org.dossier.archive.CustomerState;
import org.dossier.archive.FieldDefinition;
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
import org.dossier.core.Violation;
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
     * What of some entries looks like others, in their order. An entry is compared with the archive and with the entries before it
     * of which nothing was found.
     *
     * @param name what an entry before is called in the message
     */
    public List<Duplicate> find(EntityManager entities, Caller caller, Catalogue catalogue, List<Entry> entries,
            IntFunction<String> name) throws SQLException {
        List<Set<Token>> telling = telling(catalogue, entries);
        Set<Token> wanted = telling.stream().flatMap(Set::stream).collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Token, List<Holders.Holder>> held =
                holders.of(entities, wanted).stream().collect(Collectors.groupingBy(Holders.Holder::token));
        Map<Token, Integer> taken = new HashMap<>();
        List<Duplicate> found = new ArrayList<>();
        for (int row = 0; row < entries.size(); row++) {
            int place = row;
            List<Duplicate> ofRow = new ArrayList<>();
            for (Token token : telling.get(row)) {
                Optional.ofNullable(taken.get(token)).ifPresent(earlier -> ofRow.add(within(place, token, name.apply(earlier))));
                held.getOrDefault(token, List.of())
                        .forEach(holder -> judge(entities, caller, holder, entries.get(place), place).ifPresent(ofRow::add));
            }
            if (ofRow.isEmpty()) {
                telling.get(row).forEach(token -> taken.put(token, place));
            }
            found.addAll(ofRow);
        }
        return found;
    }

    /**
     * Refuses entries that look like others; in a batch fields are named with their row.
     *
     * @throws org.dossier.archive.PossibleDuplicate naming each field
     */
    void refuse(EntityManager entities, Caller caller, Catalogue catalogue, List<Entry> entries, boolean batch)
            throws SQLException {
        new DuplicateFindings(batch).refuse(find(entities, caller, catalogue, entries, row -> "row " + row));
    }

    /** The tokens of each entry that tell customers apart. */
    private static List<Set<Token>> telling(Catalogue catalogue, List<Entry> entries) {
        Set<String> kinds = new TreeSet<>();
        for (FieldDefinition field : catalogue.findable()) {
            if (field.unique() || PhoneNumber.NAME.equals(field.check())) {
                kinds.add(Token.kind(field, SearchKind.EXACT));
            }
        }
        return entries.stream().map(entry -> entry.identifiers().stream().map(Identifier::token)
                .filter(token -> kinds.contains(token.kind())).collect(Collectors.toCollection(LinkedHashSet::new)))
                .collect(Collectors.toList());
    }

    private static Duplicate within(int row, Token token, String earlier) {
        return new Duplicate(row, new Violation(token.field(), earlier + " has the same value"), Optional.empty());
    }

    private Optional<Duplicate> judge(EntityManager entities, Caller caller, Holders.Holder held, Entry entry, int row) {
        boolean passed = !held.exclusive() && entry.notDuplicateOf().contains(held.number());
        if (passed) {
            return Optional.empty();
        }
        Standing other = customers.standing(entities, entities.find(CustomerHead.class, held.number().value()));
        return other.state() == CustomerState.REJECTED ? Optional.empty()
                : Optional.of(told(row, held.token().field(), other, access.view(caller, other.facts(), Optional.empty()).visible()));
    }

    private static Duplicate told(int row, String field, Standing other, boolean visible) {
        return visible
                ? new Duplicate(row, new Violation(field, other.head().number() + " has the same value"),
                        Optional.of(other.head().number()))
                : new Duplicate(row, new Violation(field,
                        "a customer of " + other.head().manager().orElse("another post") + " has the same value; ask there"),
                        Optional.empty());
    }
}
