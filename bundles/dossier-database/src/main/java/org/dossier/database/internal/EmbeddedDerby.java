package org.dossier.database.internal;

import liquibase.database.core.DerbyDatabase;

/** Derby as Liquibase should treat it in a process that others share. */
final class EmbeddedDerby extends DerbyDatabase {

    EmbeddedDerby() {
        // Otherwise closing one connection would shut the engine down under everybody.
        setShutdownEmbeddedDerby(false);
    }

    /** Derby knows no escape in the names that are asked of its metadata; with one, no table with an underscore is ever found. */
    @Override
    public String escapeForLike(String name) {
        return name;
    }
}
