package org.dossier.archive.provider.imports.settings;

import java.nio.file.Path;

import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** What is configured of imports in {@code etc/org.dossier.archive.imports.cfg}. Immutable and thread-safe. */
@Component(service = ImportSettings.class, configurationPid = "org.dossier.archive.imports")
@Designate(ocd = ImportSettings.Config.class)
public final class ImportSettings {

    /** Where files wait, and how much at a time. */
    @ObjectClassDefinition(name = "Dossier imports", description = "Files of customers that are loaded in the background")
    public @interface Config {

        /** The folder of waiting files. */
        @AttributeDefinition(description = "Folder of the files that are being loaded, sealed under keys that are never stored; a "
                + "relative one begins at karaf.base")
        String directory() default "dossier/imports";

        /** The largest file. */
        @AttributeDefinition(description = "Largest file in mebibytes, 1 to 4096")
        int file_mebibytes() default 256;

        /** How many imports wait. */
        @AttributeDefinition(description = "How many imports may wait while one is loaded, 0 to 100")
        int waiting() default 4;

        /** The rows of a transaction. */
        @AttributeDefinition(description = "Rows that are loaded in one transaction, 1 to 1000")
        int chunk_rows() default 500;
    }

    private static final int MEBIBYTE = 1024 * 1024;
    private static final int MOST_MEBIBYTES = 4_096;
    private static final int MOST_WAITING = 100;
    private static final int MOST_ROWS = 1_000;

    private final Path directory;
    private final long mostBytes;
    private final int waiting;
    private final int chunkRows;

    /** As configured; wrong settings are refused. */
    @Activate
    public ImportSettings(BundleContext context, Config config) {
        this(base(context).resolve(config.directory()),
                ranged("file.mebibytes", config.file_mebibytes(), 1, MOST_MEBIBYTES) * (long) MEBIBYTE, config.waiting(),
                config.chunk_rows());
    }

    /** @throws IllegalArgumentException naming the wrong setting and its range */
    public ImportSettings(Path directory, long mostBytes, int waiting, int chunkRows) {
        this.directory = directory;
        this.mostBytes = mostBytes;
        this.waiting = ranged("waiting", waiting, 0, MOST_WAITING);
        this.chunkRows = ranged("chunk.rows", chunkRows, 1, MOST_ROWS);
    }

    /** Where files wait. */
    public Path directory() {
        return directory;
    }

    /** The largest file, in bytes. */
    public long mostBytes() {
        return mostBytes;
    }

    /** How many imports may wait while one is loaded. */
    public int waiting() {
        return waiting;
    }

    /** How many rows are loaded in one transaction. */
    public int chunkRows() {
        return chunkRows;
    }

    private static Path base(BundleContext context) {
        String base = context.getProperty("karaf.base");
        return Path.of(base == null ? "" : base);
    }

    private static int ranged(String name, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(name + "=" + value + " is refused: give " + least + " to " + most);
        }
        return value;
    }
}
