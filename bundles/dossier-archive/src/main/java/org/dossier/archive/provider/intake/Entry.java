package org.dossier.archive.provider.intake;

import java.util.List;
import java.util.Set;

import org.dossier.archive.provider.customers.CustomerHead;
import org.dossier.archive.provider.identifiers.Identifier;
import org.dossier.archive.provider.sections.SectionVersion;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.StateCommitment;
import org.dossier.core.CustomerNumber;

/**
 * A customer ready to be written: everything sealed and keyed, so that the transaction only writes.
 *
 * @param head the head row
 * @param sections the first versions of its sections
 * @param identifiers its tokens
 * @param states what the audit entry commits to
 * @param fields the names of the fields that have a value
 * @param notDuplicateOf customers that it shares values with and is not
 */
public record Entry(CustomerHead head, List<SectionVersion> sections, List<Identifier> identifiers, List<StateCommitment> states,
        Set<String> fields, Set<CustomerNumber> notDuplicateOf) {

    /** The customer's number. */
    public CustomerNumber number() {
        return head.number();
    }

    /** Names the customer in an audit entry, which then commits to its rows. */
    public void into(AuditEvent.Builder event) {
        event.subject(new AuditSubject(number(), head.version()));
        states.forEach(event::state);
    }
}
