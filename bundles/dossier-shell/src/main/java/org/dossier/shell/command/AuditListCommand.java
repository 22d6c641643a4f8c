package org.dossier.shell.command;

import java.util.List;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.dossier.audit.AuditEntry;
import org.dossier.audit.AuditLog;
import org.dossier.audit.AuditQuery;
import org.dossier.core.CustomerNumber;
import org.dossier.core.Page;
import org.dossier.shell.completion.FieldCompleter;
import org.dossier.shell.output.Listing;

/** Lists entries of the audit log (D1). */
@Command(scope = "dossier", name = "audit-list", description = "Lists entries of the audit log, newest first")
@Service
public final class AuditListCommand extends PagedCommand {

    @Option(name = "--account", description = "Who acted")
    String account;

    @Option(name = "--customer", description = "Whom it was about")
    String customer;

    @Option(name = "--action", description = "What was done, such as customer.read")
    String action;

    @Option(name = "--field", description = "A field that was shown or changed")
    @Completion(FieldCompleter.class)
    String field;

    @Option(name = "--from", description = "The earliest date or time")
    String from;

    @Option(name = "--to", description = "The first date or time that no longer counts")
    String to;

    @Reference(optional = true)
    AuditLog log;

    @Override
    Listing listing() {
        AuditQuery query = new AuditQuery(Optional.ofNullable(account), Optional.ofNullable(customer).map(CustomerNumber::new),
                Optional.ofNullable(action), Optional.ofNullable(field), Moment.begin("--from", from), Moment.begin("--to", to));
        Page<AuditEntry> entries = present(log, "the audit log").entries(caller(), query, page());
        Listing listing = new Listing("index", "at", "account", "channel", "action", "outcome", "customers", "fields", "purpose")
                .next(entries.next());
        entries.items().forEach(entry -> addTo(listing, entry));
        return listing;
    }

    private static void addTo(Listing listing, AuditEntry entry) {
        List<String> customers = entry.event().subjects().stream().map(subject -> subject.number().value()).toList();
        listing.row(entry.index(), entry.at().toString(), entry.event().by().account(), entry.event().by().channel().name(),
                entry.event().action().name(), entry.event().outcome().name(), customers, List.copyOf(entry.event().fields()),
                entry.event().purpose());
    }
}
