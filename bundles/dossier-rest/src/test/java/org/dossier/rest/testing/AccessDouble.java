package org.dossier.rest.testing;

import java.util.Optional;
import java.util.Set;
import org.dossier.access.AccessControl;
import org.dossier.access.Actor;
import org.dossier.access.Facts;
import org.dossier.access.Permission;
import org.dossier.access.RowScope;
import org.dossier.access.View;
import org.dossier.core.Caller;
import org.dossier.core.Purpose;

/** Access control that knows every caller as the same clerk; no other call is expected. */
public class AccessDouble implements AccessControl {

    private final AccessControl unexpected = Unexpected.service(AccessControl.class);

    @Override
    public Actor actor(Caller caller) {
        return new Actor("clerk", Optional.empty(), Set.of("archive-clerk"), caller.channel());
    }

    @Override
    public Actor require(Caller caller, Permission permission) {
        return unexpected.require(caller, permission);
    }

    @Override
    public View view(Caller caller, Facts facts, Optional<Purpose> purpose) {
        return unexpected.view(caller, facts, purpose);
    }

    @Override
    public RowScope scope(Caller caller) {
        return unexpected.scope(caller);
    }
}
