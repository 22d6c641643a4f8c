package org.dossier.database;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * A provider's tables: the Liquibase changelog that makes them, and the data source where they belong. A provider registers one
 * as a service; its name is all that most need to say:
 *
 * <pre>{@code
 * @Component
 * public final class ArchiveTables implements MigrationSource {
 *     @Override
 *     public String schema() {
 *         return "archive";
 *     }
 * }
 * }</pre>
 *
 * <p>The migration runs on a thread of its own, and again and again until it succeeds; {@link SchemaReady} tells of success. The
 * component must not wait for the tables itself. Implementations are immutable.
 */
@ConsumerType
public interface MigrationSource {

    /** The name of the data source with the archive, the accounts and the audit log, which takes part in JTA transactions. */
    String ARCHIVE = "dossier";

    /** The name of the data source with wrapped customer keys and nothing else, which takes part in no transaction. */
    String KEYS = "dossier-keys";

    /**
     * The schema's name, which is also the prefix of all its tables ({@code archive} owns {@code archive_head}, {@code
     * archive_changelog} and so on). It is no schema in the sense of SQL.
     *
     * @return lower-case letters and digits, beginning with a letter; at most 20; never null
     */
    String schema();

    /**
     * The data source where the tables belong, by its service property {@code osgi.jndi.service.name}.
     *
     * @return {@link #ARCHIVE} unless overridden; never null
     */
    default String dataSource() {
        return ARCHIVE;
    }

    /**
     * The place of the changelog among the {@link #resources()}. Liquibase remembers it with each change that ran: once released,
     * neither this nor a change set may be altered; new ones are added at the end.
     *
     * @return {@code db/<schema>/changelog.yaml} unless overridden; never null
     */
    default String changelog() {
        return "db/" + schema() + "/changelog.yaml";
    }

    /**
     * The loader that finds the changelog and whatever it includes.
     *
     * @return the loader of the implementing class, in OSGi that of its bundle, unless overridden; never null
     */
    default ClassLoader resources() {
        return getClass().getClassLoader();
    }
}
