/**
 * The tables of the providers: each provider says where its changelog is ({@link org.dossier.database.MigrationSource}), and
 * waits for its tables by a reference to {@link org.dossier.database.SchemaReady}. Who needs the database at once, and who comes
 * later, does not matter.
 */
@Export
@Version("1.0.0")
package org.dossier.database;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
