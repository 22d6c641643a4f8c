package org.dossier.audit.provider.verify;

import java.util.Arrays;
import java.util.Optional;

import org.dossier.audit.AuditEvent;
import org.dossier.audit.provider.entry.EntryDecoder;
import org.dossier.audit.provider.entry.SealedEntry;
import org.dossier.audit.provider.entry.UnreadableEntry;
import org.dossier.audit.provider.merkle.TreeHash;
import org.dossier.audit.provider.store.FieldSets;
import org.dossier.audit.provider.store.Micros;

/** Compares one place with the bytes of its entry. */
final class LeafCheck {

    private final EntryDecoder decoder = new EntryDecoder();
    private final Findings findings;

    LeafCheck(Findings findings) {
        this.findings = findings;
    }

    /**
     * Checks the place and gives the hash that it contributes to the tree: that of the bytes, or where the bytes were edited
     * the stored one, so that one edit is not reported again at every level above.
     */
    byte[] hash(long index, StoredLeaf leaf) {
        if (leaf == null) {
            findings.add("entry " + index + ": its place in the log is gone");
            return new byte[TreeHash.LENGTH];
        }
        if (leaf.bytes() == null) {
            findings.add("entry " + index + ": the entry is deleted");
            return new byte[TreeHash.LENGTH];
        }
        byte[] hash = TreeHash.leaf(leaf.bytes());
        if (!Arrays.equals(hash, leaf.leafHash())) {
            findings.add("entry " + index + ": the bytes were edited");
            return leaf.leafHash();
        }
        return hash;
    }

    /** What the entry says, where its bytes can be read; also compares the columns that queries narrow by. */
    Optional<AuditEvent> event(StoredLeaf leaf) {
        if (leaf == null || leaf.bytes() == null) {
            return Optional.empty();
        }
        try {
            SealedEntry entry = decoder.decode(leaf.bytes());
            if (!columnsAgree(leaf, entry)) {
                findings.add("entry " + leaf.index() + ": the columns beside it say something else than its bytes");
            }
            return Optional.of(entry.event());
        } catch (UnreadableEntry e) {
            findings.add("entry " + leaf.index() + ": the bytes cannot be read");
            return Optional.empty();
        }
    }

    private static boolean columnsAgree(StoredLeaf leaf, SealedEntry entry) {
        AuditEvent event = entry.event();
        Optional<String> fieldSet = event.fields().isEmpty() ? Optional.empty() : Optional.of(FieldSets.digest(event.fields()));
        return entry.id().equals(leaf.entry())
                && Micros.of(entry.at()) == leaf.atMicros()
                && event.by().account().equals(leaf.account())
                && event.action().name().equals(leaf.action())
                && fieldSet.equals(leaf.fieldSet());
    }
}
