package org.dossier.archive.provider.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.dossier.archive.provider.customers.CustomerHead;
import org.dossier.archive.provider.identifiers.Tokens;
import org.dossier.archive.provider.integrity.RowDigests;
import org.dossier.archive.provider.rules.FieldRules;
import org.dossier.archive.provider.sections.Recording;
import org.dossier.archive.provider.sections.SectionSeal;
import org.dossier.archive.provider.sections.SectionVersion;
import org.dossier.audit.StateCommitment;
import org.dossier.core.CustomerNumber;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Seals and keys drafts. Thread-safe. */
@Component(service = EntryMaker.class)
public final class EntryMaker {

    private final SectionSeal seal;
    private final Tokens tokens;
    private final RowDigests digests;

    /** Everything that needs a key happens here. */
    @Activate
    public EntryMaker(@Reference SectionSeal seal, @Reference Tokens tokens, @Reference RowDigests digests) {
        this.seal = seal;
        this.tokens = tokens;
        this.digests = digests;
    }

    /** The entry of a draft; the batch is its batch's identifier, where it comes with one. */
    Entry make(CustomerNumber number, Draft draft, FieldRules rules, String maker, Instant at, Optional<String> batch) {
        CustomerHead head = new CustomerHead(number, draft.kind(), draft.manager(), batch, at);
        Recording recording = new Recording(head.version(), at, maker, Optional.empty(), Optional.empty());
        List<SectionVersion> sections = new ArrayList<>();
        draft.sections(rules.catalogue()).forEach((section, document) ->
                sections.add(seal.seal(number, section, SectionVersion.FIRST_VERSION, document, recording)));
        List<StateCommitment> states = new ArrayList<>();
        states.add(digests.of(head));
        sections.forEach(section -> states.add(digests.of(section)));
        return new Entry(head, sections, tokens.of(number, draft.document(), rules), states, draft.document().fields().keySet(),
                draft.source().notDuplicateOf());
    }
}
