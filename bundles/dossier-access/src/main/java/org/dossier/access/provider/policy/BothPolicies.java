package org.dossier.access.provider.policy;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.dossier.access.Facts;
import org.dossier.access.FieldRule;
import org.dossier.access.Operation;
import org.dossier.access.Permission;
import org.dossier.access.RowScope;
import org.dossier.access.Sensitivity;
import org.dossier.access.Visibility;

/** What both the person and the module that passes the person's session on may do (M5). */
final class BothPolicies implements Policy {

    private final Policy person;
    private final Policy module;

    BothPolicies(Policy person, Policy module) {
        this.person = person;
        this.module = module;
    }

    @Override
    public boolean has(Permission permission) {
        return person.has(permission) && module.has(permission);
    }

    @Override
    public Set<Permission> permissions() {
        Set<Permission> common = new HashSet<>(person.permissions());
        common.retainAll(module.permissions());
        return common;
    }

    @Override
    public RowScope scope() {
        RowScope one = person.scope();
        RowScope other = module.scope();
        return new RowScope(one.everything() && other.everything(), common(one, one.managers(), other, other.managers()),
                common(one, one.units(), other, other.units()), lower(one.highest(), other.highest()));
    }

    @Override
    public Visibility visibility(FieldRule field, Facts facts) {
        Visibility one = person.visibility(field, facts);
        Visibility other = module.visibility(field, facts);
        return one.compareTo(other) >= 0 ? one : other;
    }

    @Override
    public boolean mayReveal(FieldRule field, Facts facts) {
        return person.mayReveal(field, facts) && module.mayReveal(field, facts);
    }

    @Override
    public boolean allows(Operation operation, String section, Facts facts) {
        return person.allows(operation, section, facts) && module.allows(operation, section, facts);
    }

    @Override
    public Optional<String> usualPurpose() {
        return person.usualPurpose();
    }

    private static Set<String> common(RowScope one, Set<String> ones, RowScope other, Set<String> others) {
        if (one.everything()) {
            return others;
        }
        if (other.everything()) {
            return ones;
        }
        Set<String> common = new HashSet<>(ones);
        common.retainAll(others);
        return common;
    }

    private static Sensitivity lower(Sensitivity one, Sensitivity other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
