package org.dossier.shell.command;

import java.io.PrintStream;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;
import org.dossier.audit.AuditError;
import org.dossier.audit.AuditVerifier;
import org.dossier.audit.VerificationReport;
import org.dossier.shell.output.Form;
import org.dossier.shell.output.Listing;

/** Compares the log with its checkpoints, and the rows with the log (D1, D2). Fails when anything does not agree. */
@Command(scope = "dossier", name = "audit-verify",
        description = "Verifies the audit log, and with --data the rows that it commits to")
@Service
public final class AuditVerifyCommand extends DossierCommand {

    @Option(name = "--data", description = "Also compare every row with the newest entry about it")
    boolean data;

    @Option(name = "--json", description = "Print the findings as a JSON object, without progress")
    boolean json;

    @Reference(optional = true)
    AuditVerifier verifier;

    @Override
    void run() throws CommandException {
        Progress progress = new Progress(out(), json);
        VerificationReport report = present(verifier, "the verifier").verify(caller(), data, progress::at);
        progress.done();
        print(report, out());
        if (!report.clean()) {
            throw new CommandException(AuditError.TAMPERED.id() + " " + report.findings().size() + " findings; tell the auditor");
        }
    }

    private void print(VerificationReport report, PrintStream out) {
        if (!json) {
            out.println(report.entries() + " entries and " + report.rows() + " rows checked");
        }
        if (json || !report.clean()) {
            Listing findings = new Listing("finding");
            report.findings().forEach(findings::row);
            findings.print(out, json ? Form.JSON : Form.TABLE);
        }
    }
}
