package org.dossier.archive.provider.imports.load;

import org.dossier.access.Actor;
import org.dossier.archive.ImportId;
import org.dossier.archive.provider.imports.mapping.Plan;
import org.dossier.archive.provider.imports.table.Table;
import org.dossier.core.Caller;

/**
 * An import that is being loaded.
 *
 * @param id which one
 * @param batch the identifier of the batch of its customers
 * @param caller whose session it runs under
 * @param actor who that was when it was started
 * @param table the waiting file
 * @param plan what comes from where
 */
public record Loading(ImportId id, String batch, Caller caller, Actor actor, Table table, Plan plan) {
}
