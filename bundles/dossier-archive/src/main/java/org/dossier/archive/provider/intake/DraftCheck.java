package org.dossier.archive.provider.intake;

import java.util.ArrayList;
import java.util.List;

import org.dossier.archive.ArchiveError;
import org.dossier.archive.NewCustomer;
import org.dossier.archive.provider.catalogue.Catalogue;
import org.dossier.archive.provider.rules.FieldRules;
import org.dossier.core.Invalid;
import org.dossier.core.Violation;

/** Turns what was asked for into drafts, or says everything that is wrong with it at once. */
public final class DraftCheck {

    private static final int LONGEST_ACCOUNT = 64;

    private final FieldRules rules;

    /** Checks by those rules. */
    public DraftCheck(FieldRules rules) {
        this.rules = rules;
    }

    /** @throws Invalid naming each wrong field */
    Draft single(NewCustomer customer) {
        refuse(violations(customer), unknown(customer));
        return draft(customer);
    }

    /** @throws Invalid naming each wrong field as {@code row/field} */
    List<Draft> batch(List<NewCustomer> customers) {
        List<Violation> violations = new ArrayList<>();
        boolean unknown = false;
        for (int row = 0; row < customers.size(); row++) {
            String prefix = row + "/";
            violations(customers.get(row)).forEach(v -> violations.add(new Violation(prefix + v.field(), v.message())));
            unknown |= unknown(customers.get(row));
        }
        refuse(violations, unknown);
        return customers.stream().map(this::draft).toList();
    }

    /** What is wrong with a customer, in the order of the fields; empty when nothing is. */
    public List<Violation> violations(NewCustomer customer) {
        List<Violation> violations = new ArrayList<>(rules.violations(customer.kind(), Draft.of(customer).document().fields()));
        if (customer.fields().containsKey(Catalogue.NAME)) {
            violations.add(new Violation(Catalogue.NAME, "stands beside the fields and not among them"));
        }
        if (customer.manager().filter(account -> account.isBlank() || account.length() > LONGEST_ACCOUNT).isPresent()) {
            violations.add(new Violation("manager", "takes the name of an account"));
        }
        return violations;
    }

    /** The draft of a customer with which nothing is wrong. */
    public Draft draft(NewCustomer customer) {
        return Draft.of(customer).kept(rules);
    }

    private boolean unknown(NewCustomer customer) {
        return customer.fields().keySet().stream().anyMatch(field -> rules.catalogue().field(customer.kind(), field).isEmpty());
    }

    private static void refuse(List<Violation> violations, boolean unknown) {
        if (!violations.isEmpty()) {
            throw new Invalid(unknown ? ArchiveError.UNKNOWN_FIELD : ArchiveError.REFUSED_VALUE, violations);
        }
    }
}
