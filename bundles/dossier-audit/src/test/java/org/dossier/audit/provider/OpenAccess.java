package org.dossier.audit.provider;

import java.util.Optional;
import java.util.Set;

import org.dossier.access.AccessControl;
import org.dossier.access.AccessError;
import org.dossier.access.Actor;
import org.dossier.access.Facts;
import org.dossier.access.Permission;
import org.dossier.access.RowScope;
import org.dossier.access.View;
import org.dossier.core.AccessDenied;
import org.dossier.core.Caller;
import org.dossier.core.Purpose;

/** Access control that knows one auditor by the token {@code auditor}, and anyone else as somebody without rights. */
final class OpenAccess implements AccessControl {

    @Override
    public Actor actor(Caller caller) {
        return new Actor(caller.token(), Optional.empty(), Set.of(), caller.channel());
    }

    @Override
    public Actor require(Caller caller, Permission permission) {
        if (!"auditor".equals(caller.token())) {
            throw new AccessDenied(AccessError.values()[0], "needs " + permission);
        }
        return actor(caller);
    }

    @Override
    public View view(Caller caller, Facts facts, Optional<Purpose> purpose) {
        throw new AssertionError("the log asks for no view");
    }

    @Override
    public RowScope scope(Caller caller) {
        throw new AssertionError("the log asks for no scope");
    }
}
