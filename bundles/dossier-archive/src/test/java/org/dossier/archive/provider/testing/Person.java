package org.dossier.archive.provider.testing;

import java.util.Locale;
import java.util.Set;

import org.dossier.access.Operation;
import org.dossier.access.RowScope;
import org.dossier.access.Sensitivity;
import org.dossier.access.Visibility;
import org.dossier.core.Caller;
import org.dossier.core.Channel;

/** People of the tests; the token of their session is their name. */
public enum Person {
    /** Enters and changes; sees confidential fields masked. */
    CLERK(Visibility.MASKED, Set.of(Operation.QUERY, Operation.ENTER, Operation.CHANGE), RowScopeOf.EVERYTHING),
    /** Another one who enters. */
    SECOND_CLERK(Visibility.MASKED, Set.of(Operation.QUERY, Operation.ENTER, Operation.CHANGE), RowScopeOf.EVERYTHING),
    /** Decides; sees confidential fields masked. */
    REVIEWER(Visibility.MASKED, Set.of(Operation.QUERY), RowScopeOf.EVERYTHING),
    /** Sees own customers in the clear, and may enter and change. */
    MANAGER(Visibility.CLEAR, Set.of(Operation.QUERY, Operation.ENTER, Operation.CHANGE, Operation.REVEAL), RowScopeOf.OWN),
    /** Sees everyone masked and may reveal. */
    OFFICER(Visibility.MASKED, Set.of(Operation.QUERY, Operation.REVEAL), RowScopeOf.EVERYTHING),
    /** Knows nothing of confidential fields. */
    READER(Visibility.ABSENT, Set.of(Operation.QUERY), RowScopeOf.EVERYTHING),
    /** Sees everything masked. */
    TRAINEE(Visibility.MASKED, Set.of(Operation.QUERY), RowScopeOf.EVERYTHING) {
        @Override
        Visibility visibility(Sensitivity sensitivity) {
            return Visibility.MASKED;
        }
    },
    /** May look at customers, and sees no field of them. */
    VISITOR(Visibility.ABSENT, Set.of(Operation.QUERY), RowScopeOf.EVERYTHING) {
        @Override
        Visibility visibility(Sensitivity sensitivity) {
            return Visibility.ABSENT;
        }
    };

    private final Visibility confidential;
    private final Set<Operation> operations;
    private final RowScopeOf scope;

    Person(Visibility confidential, Set<Operation> operations, RowScopeOf scope) {
        this.confidential = confidential;
        this.operations = operations;
        this.scope = scope;
    }

    /** The person's session. */
    public Caller caller() {
        return new Caller(name(), Channel.REST);
    }

    /** The person's account. */
    public String account() {
        return name().toLowerCase(Locale.ROOT);
    }

    Visibility visibility(Sensitivity sensitivity) {
        return sensitivity.compareTo(Sensitivity.CONFIDENTIAL) >= 0 ? confidential : Visibility.CLEAR;
    }

    boolean may(Operation operation) {
        return operations.contains(operation);
    }

    RowScope scope() {
        return scope == RowScopeOf.EVERYTHING
                ? new RowScope(true, Set.of(), Set.of(), Sensitivity.SECRET)
                : new RowScope(false, Set.of(account()), Set.of(), Sensitivity.SECRET);
    }

    private enum RowScopeOf {
        EVERYTHING, OWN
    }
}
