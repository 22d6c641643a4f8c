package org.dossier.audit.provider;

import java.util.List;
import java.util.Optional;

import org.dossier.audit.AuditAction;
import org.dossier.audit.AuditEvent;
import org.dossier.audit.AuditSubject;
import org.dossier.audit.AuditedBy;
import org.dossier.core.Channel;
import org.dossier.core.CustomerNumber;

/** Events as the services write them. */
public final class Events {

    public static final AuditAction CHANGED = new AuditAction("customer.change");
    public static final AuditAction READ = new AuditAction("customer.read");

    private Events() {
    }

    public static AuditedBy by(String account) {
        return new AuditedBy(account, Optional.empty(), Channel.REST);
    }

    public static AuditEvent.Builder changed(String account, String customer) {
        return AuditEvent.done(CHANGED, by(account)).subject(new AuditSubject(new CustomerNumber(customer), 1))
                .fields(List.of("name"));
    }

    public static AuditEvent read(String account, String customer) {
        return AuditEvent.done(READ, by(account)).subject(new AuditSubject(new CustomerNumber(customer), 1))
                .fields(List.of("name", "phones")).purpose("service").build();
    }
}
