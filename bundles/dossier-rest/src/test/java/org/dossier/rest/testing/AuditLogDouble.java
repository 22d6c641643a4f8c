package org.dossier.rest.testing;

import java.util.List;
import org.dossier.audit.AuditEntry;
import org.dossier.audit.AuditLog;
import org.dossier.audit.AuditQuery;
import org.dossier.audit.Checkpoint;
import org.dossier.core.Caller;
import org.dossier.core.Page;
import org.dossier.core.PageRequest;

/** An audit log on which no call is expected; a test overrides the calls that it expects. */
public class AuditLogDouble implements AuditLog {

    private final AuditLog unexpected = Unexpected.service(AuditLog.class);

    @Override
    public Page<AuditEntry> entries(Caller caller, AuditQuery query, PageRequest page) {
        return unexpected.entries(caller, query, page);
    }

    @Override
    public AuditEntry entry(Caller caller, long index) {
        return unexpected.entry(caller, index);
    }

    @Override
    public Checkpoint checkpoint(Caller caller) {
        return unexpected.checkpoint(caller);
    }

    @Override
    public List<byte[]> inclusionProof(Caller caller, long index, long size) {
        return unexpected.inclusionProof(caller, index, size);
    }

    @Override
    public List<byte[]> consistencyProof(Caller caller, long from, long to) {
        return unexpected.consistencyProof(caller, from, to);
    }

    @Override
    public String verifierKey(Caller caller) {
        return unexpected.verifierKey(caller);
    }
}
