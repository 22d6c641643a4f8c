package org.dossier.shell.command;

import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.audit.AuditLog;

/** Prints the newest checkpoint as it is handed out (D1). */
@Command(scope = "dossier", name = "audit-checkpoint", description = "Prints the newest checkpoint, a C2SP signed note")
@Service
public final class AuditCheckpointCommand extends DossierCommand {

    @Option(name = "--key", description = "Print the key that verifies it instead")
    boolean key;

    @Reference(optional = true)
    AuditLog log;

    @Override
    void run() {
        AuditLog present = present(log, "the audit log");
        out().print(key ? present.verifierKey(caller()).strip() + "\n" : present.checkpoint(caller()).note());
    }
}
