package org.dossier.audit.provider.note;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.dossier.audit.provider.settings.AuditSettings;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the log keeps beside the database: its key and its file of checkpoints. Thread-safe. */
@Component(service = LogHome.class)
public final class LogHome {

    private final NoteSigner signer;
    private final CheckpointReader reader;
    private final CheckpointFile checkpoints;

    /** @throws IOException when the directory cannot be used or the key cannot be read */
    @Activate
    public LogHome(@Reference AuditSettings settings) throws IOException {
        this(settings.current().directory(), settings.current().origin());
    }

    /** The home in that directory, which is made when there is none. */
    public LogHome(Path directory, String origin) throws IOException {
        Files.createDirectories(directory);
        this.signer = new CheckpointKeyFile(directory).load(origin);
        this.reader = new CheckpointReader(signer.verifier());
        this.checkpoints = new CheckpointFile(directory.resolve("checkpoints"));
    }

    /** Signs checkpoints and receipts. */
    public NoteSigner signer() {
        return signer;
    }

    /** Reads this log's checkpoints. */
    public CheckpointReader reader() {
        return reader;
    }

    /** The file of checkpoints. */
    public CheckpointFile checkpoints() {
        return checkpoints;
    }
}
