package org.dossier.rest.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import org.dossier.audit.AuditEntry;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.Outcome;
import org.dossier.core.Channel;

/**
 * An audit entry with its place in the log.
 *
 * @param index the place, from 0
 * @param entry the entry's identifier, as receipts name it
 * @param at when it was written
 * @param account who acted
 * @param module the module that passed the person's session on, when one did
 * @param channel the way by which the call came in
 * @param action what was done
 * @param customer the customer that it is about, where it is about one
 * @param customers the customers that it is about, where they are several
 * @param fields the names of the fields that were shown or changed
 * @param purpose why data were shown
 * @param outcome how it ended
 * @param details further facts without personal data
 * @param bytes the canonical encoding that is hashed, base64
 * @param leafHash SHA-256(0x00 || bytes), base64
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@Schema(requiredProperties = {"index", "entry", "at", "account", "channel", "action", "outcome", "bytes", "leafHash"})
record EntryBody(long index, String entry, Instant at, String account, String module, Channel channel, String action,
        String customer, List<String> customers, SortedSet<String> fields, String purpose, Outcome outcome,
        SortedMap<String, String> details, byte[] bytes, byte[] leafHash) {

    static EntryBody of(AuditEntry entry) {
        AuditEvent event = entry.event();
        List<String> customers = event.subjects().stream().map(subject -> subject.number().value()).toList();
        return new EntryBody(entry.index(), entry.entry(), entry.at(), event.by().account(), event.by().module().orElse(null),
                event.by().channel(), event.action().name(), customers.size() == 1 ? customers.get(0) : null,
                customers.size() > 1 ? customers : List.of(), event.fields(), event.purpose().orElse(null), event.outcome(),
                event.details(), entry.bytes(), entry.leafHash());
    }
}
