package org.dossier.access.provider.policy;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.dossier.access.AccessError;
import org.dossier.access.Actor;
import org.dossier.access.Facts;
import org.dossier.access.FieldRule;
import org.dossier.access.Operation;
import org.dossier.access.View;
import org.dossier.access.Visibility;
import org.dossier.core.AccessDenied;
import org.dossier.core.Purpose;

/** One policy applied to one customer. */
final class PolicyView implements View {

    private final Policy policy;
    private final Function<String, Optional<FieldRule>> fields;
    private final Facts facts;
    private final Purposed purposed;
    private final Refusals refusals;

    /** The purpose of a view: the one that counts, and whether it is enough for reveals. */
    record Purposed(Optional<Purpose> counting, boolean permitsReveal) {
    }

    PolicyView(Policy policy, Function<String, Optional<FieldRule>> fields, Facts facts, Purposed purposed, Refusals refusals) {
        this.policy = policy;
        this.fields = fields;
        this.facts = facts;
        this.purposed = purposed;
        this.refusals = refusals;
    }

    @Override
    public Actor actor() {
        return refusals.actor();
    }

    @Override
    public Optional<Purpose> purpose() {
        return purposed.counting();
    }

    @Override
    public boolean visible() {
        return policy.scope().covers(facts);
    }

    @Override
    public Visibility visibility(String field) {
        return fields.apply(field).map(rule -> policy.visibility(rule, facts)).orElse(Visibility.ABSENT);
    }

    @Override
    public boolean mayReveal(String field) {
        return purposed.permitsReveal() && fields.apply(field).map(rule -> policy.mayReveal(rule, facts)).orElse(false);
    }

    @Override
    public boolean allows(Operation operation, String section) {
        return policy.allows(operation, section, facts);
    }

    @Override
    public void demand(Operation operation, String section) {
        if (!allows(operation, section)) {
            refusals.operation(operation, section, facts);
            throw new AccessDenied(AccessError.DENIED, "this needs the right to " + operation.name().toLowerCase(Locale.ROOT)
                    + " in section " + section);
        }
    }
}
